/** No appointment is longer: the table refuses it. What starts earlier than this before an instant has ended by then. */
export const LONGEST_MS = 172_800_000;
