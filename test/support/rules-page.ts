/** The page that lists every rule, from the very data that judges: `npm run rules` writes it, a test compares it. */
import { resolve } from 'node:path';
import type { Severity } from '../../shared/core/finding.ts';
import type { Basis, Rule } from '../../shared/core/validate/rule.ts';
import { rules } from '../../shared/core/validate/validate-draft.ts';
import { findingTexts } from '../../shared/ui/i18n/findings.ts';
import { fr } from '../../shared/ui/i18n/fr.ts';
import { projectRoot } from './build-all.ts';

export const rulesPagePath = resolve(projectRoot, 'shared/core/validate/REGLES.md');

const known: Record<Basis, string> = {
  seen: 'publié',
  measured: 'mesuré',
  inferred: 'déduit',
  unverified: 'non vérifié',
};

const severities: Record<Severity, string> = fr.check.severity;

const introduction = `# Les règles

Ce que Bordereau regarde avant le dépôt. Page écrite par \`npm run rules\` à partir de la table des règles ; ne pas la modifier à la main.

- **Bloquant** : le portail ou le destinataire refuserait, d’après ce qui est publié. Vous pouvez passer outre : votre raison est gardée dans le brouillon.
- **Attention**, **À savoir** : rien n’est bloqué.
- Ce qui est **non vérifié** ne bloque jamais. « Source » renvoie à notre étude du portail.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = ([id, rule]: [string, Rule]): string => {
  const { text, remedy } = findingTexts.fr[id as keyof typeof rules];
  const about = rule.fields.map((field) => fr.fields[field]).join(', ') || 'Fichier';
  const cells = [`\`${id}\``, severities[rule.severity], about, text, remedy, rule.source, known[rule.basis]];
  return `| ${cells.map(cell).join(' | ')} |`;
};

export const rulesPage = (): string => {
  const head = ['Règle', 'Gravité', 'Champs', 'Ce qui est dit', 'Que faire', 'Source', 'Portail'];
  const lines = [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...Object.entries<Rule>(rules).map(row),
  ];
  return `${introduction}\n${lines.join('\n')}\n`;
};
