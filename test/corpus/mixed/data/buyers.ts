/** Recipients: the State's common number is public; the other bodies do not exist. */
import { STATE_SIRET } from '../../../../shared/core/fields.ts';
import type { Buyer } from '../model.ts';
import { siretFrom } from '../numbers.ts';

const state = (name: string, ...address: string[]): Buyer => ({ name, address, siret: STATE_SIRET, isState: true });

const body = ([stem, nic]: [string, string], name: string, ...address: string[]): Buyer => ({
  name,
  address,
  siret: siretFrom(stem, nic),
  isState: false,
});

export const buyers = {
  culture: state(
    'Ministère de la Culture',
    'Direction régionale des affaires culturelles',
    '6, rue de la Manufacture',
    '45043 Orléans Cedex 1',
  ),
  interior: state(
    'MINISTÈRE DE L’INTÉRIEUR',
    'SGAMI Ouest – Bureau des achats',
    '28, rue de la Pilate',
    '35136 Saint-Jacques-de-la-Lande',
  ),
  prefecture: state('Préfecture du Calvados', 'Service des moyens', 'Rue Daniel-Huet', '14038 Caen Cedex'),
  armies: state(
    'Ministère des Armées',
    'Plate-forme achats finances Centre-Ouest',
    'BP 80239',
    '37132 Saint-Avertin Cedex',
  ),
  justice: state(
    'Ministère de la Justice',
    'Cour d’appel – Service administratif régional',
    '1, place du Palais',
    '33077 Bordeaux',
  ),
  schools: state(
    'Rectorat de l’académie de Clermont-Ferrand',
    'Division des affaires financières',
    '3, avenue Vercingétorix',
    '63033 Clermont-Ferrand',
  ),
  town: body(
    ['21490312', '0001'],
    'Commune de Saint-Elme-sur-Loire',
    'Hôtel de ville',
    '1, place de la République',
    '49130 Saint-Elme-sur-Loire',
  ),
  overseasTown: body(
    ['21971098', '0001'],
    'VILLE DE PORT-ALIZÉ',
    'Caisse des écoles',
    'Rue Schoelcher',
    '97180 Port-Alizé',
  ),
  county: body(
    ['22560017', '0001'],
    'Département du Littoral',
    'Direction des collèges',
    '2, rue Saint-Tropez',
    '56009 Vannes Cedex',
  ),
  region: body(
    ['23000441', '0016'],
    'Région Val-d’Orgne',
    'Lycée Marguerite-Yourcenar',
    '12, rue des Écoles',
    '18200 Saint-Amand',
  ),
  hospital: body(
    ['26670184', '0010'],
    'Centre hospitalier de la Haute-Bruche',
    'Direction des achats',
    '17, avenue du Général-Leclerc',
    '67130 Schirmeck',
  ),
  university: body(
    ['19370802', '0478'],
    'Université François-Villon',
    'Agence comptable',
    '60, rue du Plat-d’Étain',
    '37020 Tours Cedex 1',
  ),
  agency: body(
    ['18004603', '0027'],
    'Agence nationale des rivières',
    'Délégation Sud',
    '1025, rue Henri-Becquerel',
    '34000 Montpellier',
  ),
  district: body(
    ['20006973', '0012'],
    'Communauté d’agglomération du Pays d’Orb',
    'Service assainissement',
    '39, boulevard de Verdun',
    '34500 Béziers',
  ),
};
