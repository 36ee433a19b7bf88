/** Versions, filter lists and licences. */
import { useDesk } from './desk';
import { PageSection } from './page-section';

export function About() {
  const { t, version, ingredients } = useDesk();
  return (
    <PageSection id="about">
      <p>
        <b dir="ltr">Copydesk {version}</b> · {t('licence')}
      </p>
      <p>{t('privacyLine')}</p>
      {ingredients.length ? (
        <table class="sites">
          <caption>{t('madeWith')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ingredient')}</th>
              <th scope="col">{t('version')}</th>
              <th scope="col">{t('licenceName')}</th>
            </tr>
          </thead>
          <tbody>
            {ingredients.map((item) => (
              <tr key={item.name}>
                <th scope="row">
                  <a href={item.url} rel="noreferrer">
                    {item.name}
                  </a>
                </th>
                <td>
                  <bdi dir="ltr">{item.version}</bdi>
                </td>
                <td>
                  <bdi dir="ltr">{item.licence}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </PageSection>
  );
}
