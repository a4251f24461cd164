import { foldPlaceName } from '../../bot/domain/place-name.js';

describe('the one spelling of a place name', () => {
  it.each([
    ['Guéret', 'gueret'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['L’Isle-d’Abeau', 'l isle d abeau'],
    ['Œuilly', 'oeuilly'],
    ['VŒGTLINSHOFFEN', 'voegtlinshoffen'],
    ['Lætitia', 'laetitia'],
    ['Saint-Denis', 'saint denis'],
    ['St Denis', 'saint denis'],
    ['st. denis', 'saint denis'],
    ['STE-FOY', 'sainte foy'],
    ['Stes-Maries', 'saintes maries'],
    ['Strasbourg', 'strasbourg'],
    ['Vitry s/ Seine', 'vitry sur seine'],
    ['Clichy s/s Bois', 'clichy sous bois'],
    ['LIMOGES CEDEX', 'limoges'],
    ['Limoges Cedex 9', 'limoges'],
    ['Bourg-en-Bresse Cedex 01', 'bourg en bresse'],
    ['  La   Souterraine ', 'la souterraine'],
    ['Paris 11e Arrondissement', 'paris 11e arrondissement'],
    ['Gue\u0301ret', 'gueret'],
    ['Château-Chinon (Ville)', 'chateau chinon ville'],
    ['', ''],
    ['!?', ''],
    ['日本', ''],
  ])('folds %j to %j', (name, folded) => {
    expect(foldPlaceName(name)).toBe(folded);
  });

  it('changes nothing when it folds what is folded', () => {
    for (const name of ['St-Étienne Cedex 2', "L'Haÿ-les-Roses", 'Vitry s/Seine', 'Œuilly', 'Les Stes-Maries']) {
      expect(foldPlaceName(foldPlaceName(name))).toBe(foldPlaceName(name));
    }
  });
});
