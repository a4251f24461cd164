import { ArrayGazetteer, commune } from './array-gazetteer.js';

/** True codes, postcodes and centres (Code officiel géographique; rounded to 100 m) of the communes that fixtures are in. */
export const TRUE_COMMUNES = new ArrayGazetteer([
  commune('23096', 'Guéret', ['23000'], [46.172, 1.871], 13_000),
  commune('23176', 'La Souterraine', ['23300'], [46.238, 1.487], 5_000),
  commune('23008', 'Aubusson', ['23200'], [45.956, 2.169], 3_000),
  commune('87085', 'Limoges', ['87000', '87100', '87280'], [45.834, 1.261], 130_000),
  commune('69123', 'Lyon', ['69001', '69003', '69007'], [45.758, 4.832], 520_000),
  commune('13055', 'Marseille', ['13001', '13011'], [43.297, 5.381], 870_000),
  commune('93066', 'Saint-Denis', ['93200', '93210'], [48.936, 2.357], 113_000),
  commune('97411', 'Saint-Denis', ['97400', '97417'], [-20.879, 55.448], 153_000),
  commune('97209', 'Fort-de-France', ['97200'], [14.616, -61.059], 76_000),
  commune('97608', 'Mamoudzou', ['97600'], [-12.781, 45.227], 71_000),
  commune('97356', 'Camopi', ['97330'], [3.166, -52.334], 1_900),
  commune('98818', 'Nouméa', ['98800'], [-22.276, 166.458], 94_000),
  commune('59350', 'Lille', ['59000', '59800'], [50.629, 3.057], 236_000),
  commune('35238', 'Rennes', ['35000', '35200'], [48.115, -1.679], 222_000),
  commune('2B033', 'Bastia', ['20200', '20600'], [42.7, 9.449], 48_000),
  commune('68224', 'Mulhouse', ['68100', '68200'], [47.749, 7.339], 108_000),
  commune('88090', 'Charmes', ['88130'], [48.371, 6.292], 4_500),
  commune('02165', 'Charmes', ['02800'], [49.651, 3.385], 1_600),
  commune('88116', 'Cornimont', ['88310'], [47.959, 6.83], 3_100),
  commune('23030', 'Bourganeuf', ['23400'], [45.954, 1.757], 2_500),
  commune('23134', 'Le Monteil-au-Vicomte', ['23460'], [45.916, 1.927], 200),
  commune('23165', 'Royère-de-Vassivière', ['23460'], [45.841, 1.911], 550),
]);
