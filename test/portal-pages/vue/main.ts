/** One long page in Vue: v-model everywhere, floating labels, drawn lists, some fields already recognised by the portal. */
import { createApp, defineComponent, reactive } from 'vue';
import { publish, submitted } from '../page-model.ts';
import { type Found, findServices, findStructures } from '../server-data.ts';

const form = reactive({
  sellerSiret: '89743394200055',
  cadre: 'A1',
  isState: '',
  buyerSiret: '',
  serviceCode: '',
  invoiceNumber: '01130',
  issueDate: '',
  currency: 'EUR',
  documentType: 'invoice',
  commitmentNumber: '',
  contractNumber: '',
  vatType: '',
  paymentMeans: '',
  totalNet: '7850,00',
  totalVat: '',
  totalGross: '',
  amountDue: '',
  vatBreakdown: [] as { rate: string; base: string; amount: string }[],
});
publish(() => JSON.parse(JSON.stringify(form)));

const Drawn = defineComponent({
  props: { label: String, options: Array, modelValue: String },
  emits: ['update:modelValue'],
  data: () => ({ open: false }),
  template: `<div><span class="label" :id="label">{{ label }}</span>
    <div class="vs" role="combobox" tabindex="0" :aria-labelledby="label" aria-haspopup="listbox" :aria-expanded="open" @click="open = !open">
      <span class="vs__selected" v-if="modelValue">{{ options.find((o) => o[0] === modelValue)[1] }}</span><span v-else class="vs__placeholder">Choisir…</span>
      <ul v-if="open" role="listbox"><li v-for="o in options" :key="o[0]" role="option" @click.stop="$emit('update:modelValue', o[0]); open = false">{{ o[1] }}</li></ul>
    </div></div>`,
});

const Lookup = defineComponent({
  props: { label: String, find: Function, modelValue: String },
  emits: ['update:modelValue'],
  data: () => ({ text: '', found: null as Found[] | null, asked: 0 }),
  methods: {
    async search(this: {
      text: string;
      found: Found[] | null;
      asked: number;
      find: typeof findStructures;
      $emit: (name: string, value: string) => void;
    }) {
      this.$emit('update:modelValue', '');
      this.asked += 1;
      const own = this.asked;
      const found = this.text.length < 3 ? null : await this.find(this.text);
      if (own === this.asked) this.found = found;
    },
    pick(this: { text: string; found: Found[] | null; $emit: (name: string, value: string) => void }, one: Found) {
      this.text = `${one.code} - ${one.name}`;
      this.found = null;
      this.$emit('update:modelValue', one.code);
    },
  },
  template: `<div class="float vs"><input :id="label + 'i'" role="combobox" aria-autocomplete="list" :aria-expanded="!!found" v-model="text" @input="search"><label :for="label + 'i'">{{ label }}</label>
    <ul v-if="found" role="listbox"><li v-if="!found.length" role="option" aria-disabled="true">Aucun résultat trouvé</li>
    <li v-for="one in found" :key="one.code" role="option" @click="pick(one)">{{ one.code }} - {{ one.name }}</li></ul></div>`,
});

const App = defineComponent({
  components: { Drawn, Lookup },
  setup: () => ({ form, findServices, findStructures, submitted }),
  template: `<main><h1>Dépôt de facture</h1><form @submit.prevent="submitted">
    <section class="panel"><h2>Fournisseur</h2><div class="grid">
      <div class="float"><input id="sf" readonly :value="form.sellerSiret"><label for="sf">SIRET</label></div>
      <div class="float"><input id="ss"><label for="ss">Service</label></div></div></section>
    <section class="panel"><h2>Destinataire</h2>
      <div role="radiogroup" aria-labelledby="et"><span id="et">Le destinataire est-il l'État ?</span>
        <label><input type="radio" value="true" v-model="form.isState"> Oui</label><label><input type="radio" value="false" v-model="form.isState"> Non</label></div>
      <div class="grid"><Lookup label="SIRET" :find="findStructures" v-model="form.buyerSiret"/><Lookup label="Service" :find="findServices" v-model="form.serviceCode"/></div></section>
    <section class="panel"><h2>Références de la facture</h2><div class="grid">
      <div class="float bluish"><input id="n" v-model="form.invoiceNumber"><label for="n">N° de facture</label></div>
      <div class="float"><input id="d" type="date" v-model="form.issueDate"><label for="d">Date d'émission</label></div>
      <div class="float"><input id="e" v-model.trim="form.commitmentNumber"><label for="e">Référence d'engagement juridique (EJ)</label></div>
      <div class="float"><input id="m" v-model.lazy="form.contractNumber"><label for="m">Référence du marché</label></div>
      <Drawn label="Type de TVA" :options="[['TVA_SUR_DEBIT', 'Débits'], ['TVA_SUR_ENCAISSEMENT', 'Encaissements'], ['EXONERATION', 'Exonération'], ['SANS_TVA', 'Sans TVA']]" v-model="form.vatType"/>
      <Drawn label="Mode de règlement" :options="[['CHEQUE', 'Chèque'], ['VIREMENT', 'Virement'], ['ESPECE', 'Espèces'], ['PRELEVEMENT', 'Prélèvement']]" v-model="form.paymentMeans"/></div></section>
    <section class="panel"><h2>Montants</h2><div class="grid">
      <div class="float bluish"><input id="h" v-model="form.totalNet"><label for="h">Total hors taxes</label></div>
      <div class="float"><input id="t" v-model="form.totalVat"><label for="t">Total TVA</label></div>
      <div class="float"><input id="c" v-model="form.totalGross"><label for="c">Total TTC</label></div>
      <div class="float"><input id="p" v-model="form.amountDue"><label for="p">Total à régler</label></div></div>
      <fieldset><legend>Ventilation de la TVA</legend>
        <div v-for="(line, i) in form.vatBreakdown" :key="i" class="line"><label>Taux de TVA <input v-model="line.rate"></label><label>Montant HT <input v-model="line.base"></label><label>Montant TVA <input v-model="line.amount"></label>
          <button type="button" @click="form.vatBreakdown.splice(i, 1)">Supprimer</button></div>
        <button type="button" @click="form.vatBreakdown.push({ rate: '', base: '', amount: '' })">Ajouter un taux</button></fieldset></section>
    <button>Valider et envoyer</button></form></main>`,
});

createApp(App).mount('#app');
