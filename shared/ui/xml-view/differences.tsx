/** What the e-invoice and the page say of the same field, where they disagree. */
import type { Finding } from '../../core/finding.ts';
import { t } from '../i18n/texts.ts';

export const Differences = ({ findings }: { findings: readonly Finding[] }) => {
  const words = t.value.xmlView;
  const differing = findings.filter(({ rule }) => rule === 'xml-differs');
  if (differing.length === 0) return null;
  return (
    <table class="xml-differences">
      <caption>{words.differ}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.inXml}</th>
          <th scope="col">{words.onPage}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ fields, params }) => (
          <tr key={fields.join()}>
            <th scope="row">{fields.map((name) => t.value.fields[name]).join(', ')}</th>
            <td>{params.xml}</td>
            <td>{params.page}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
