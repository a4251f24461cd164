import type { Commune, PlaceHeard } from './domain/place.js';

/** A commune as `npm run places:resolve -- --json` writes it. */
interface CommuneRow {
  readonly codeInsee: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Only when the centre is estimated. */
  readonly approximate?: true;
}

type PlaceRow =
  | { readonly place: CommuneRow; readonly words: string }
  | { readonly choices: readonly (CommuneRow & { readonly departement: string })[]; readonly words: string }
  | { readonly place: null };

/** What was heard, as one object; a departement alone gives its largest communes to choose from. */
export function placeRow(heard: PlaceHeard | null): PlaceRow {
  if (heard === null) return { place: null };
  switch (heard.got) {
    case 'commune':
      return { place: communeRow(heard.commune), words: heard.words };
    case 'several':
    case 'departement':
      return { choices: heard.communes.map(choiceRow), words: heard.words };
    case 'unknown':
      return { place: null };
  }
}

/** What was heard, for someone who reads French. */
export function placeSentence(heard: PlaceHeard | null): string {
  if (heard === null) return 'aucun lieu';
  switch (heard.got) {
    case 'commune': {
      const { name, departement, codeInsee, position, isApproximate } = heard.commune;
      const centre = `${position.latitude} ${position.longitude}${isApproximate ? ' à peu près' : ''}`;
      return `${name} (${departement}), code ${codeInsee}, ${centre}`;
    }
    case 'several':
      return `plusieurs communes : ${namesOf(heard.communes)}`;
    case 'departement':
      return `département ${heard.departement.name} (${heard.departement.code}) : ${namesOf(heard.communes)}...`;
    case 'unknown':
      return `lieu inconnu : ${heard.words}`;
  }
}

function namesOf(communes: readonly Commune[]): string {
  return communes.map(({ name, departement }) => `${name} (${departement})`).join(', ');
}

function communeRow({ codeInsee, name, position, isApproximate }: Commune): CommuneRow {
  return { codeInsee, name, ...position, ...(isApproximate ? { approximate: true } : {}) };
}

function choiceRow(commune: Commune): CommuneRow & { readonly departement: string } {
  return { ...communeRow(commune), departement: commune.departement };
}
