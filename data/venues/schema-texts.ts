/** The first address of a cell that may hold several, or null when none is one. */
export function readEmail(cell: string): string | null {
  const addresses = cell.split(/[|;,\s]+/).map((address) => address.replace(/^mailto:/i, ''));
  return addresses.find((address) => /^[^@\s<>"()]+@[^@\s.]+(\.[^@\s.]+)+$/.test(address)) ?? null;
}

/** The first http(s) address of a cell that may hold several; one without a scheme ("www.ville.fr") is given https. */
export function readUrl(cell: string): { readonly url: string; readonly wasCompleted: boolean } | null {
  for (const piece of cell.split(/\||[;,]\s*(?=https?:|www\.)|\s+/i)) {
    if (piece === '') continue;
    const wasCompleted = !/^[a-z][a-z\d+.-]*:/i.test(piece);
    const url = wasCompleted ? `https://${piece.replace(/^\/+/, '')}` : piece;
    if (isWebAddress(url)) return { url, wasCompleted };
  }
  return null;
}

/** SIRET, RNA or RIDET without its spaces; null for what is none. Zeros fill the field where nobody knew the number. */
export function readPivot(cell: string): string | null {
  const pivot = cell.replace(/\s/g, '');
  return /^[a-z0-9]{9,14}$/i.test(pivot) && !/^0+$/.test(pivot) ? pivot : null;
}

/** YYYY-MM-DD from that, from a date and time, or from the DD/MM/YYYY of a spreadsheet; null for what is no day. */
export function readDate(cell: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(cell);
  const french = /^(\d{2})\/(\d{2})\/(\d{4})(?!\d)/.exec(cell);
  const date = iso?.[0] ?? (french === null ? '' : `${french[3]}-${french[2]}-${french[1]}`);
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date !== '' ? date : null;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && /\w\.\w{2,}$/.test(hostname);
}
