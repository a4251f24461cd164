/** The body of an answer; null when it is longer than `mostBytes`, and the rest is then left unread. Rejects when it is cut short. */
export async function textWithin(response: Response, mostBytes: number): Promise<string | null> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Left early, the loop cancels the stream.
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
