/**
 * A Direct Line upload: the activity in a part of its own, and the files. The files' bytes are never looked at.
 * Null when it is not readable form data. A single file may also be the whole body, under its own content type.
 */
export async function readUpload(
  contentType: string,
  bytes: Buffer,
): Promise<{ readonly activity: unknown; readonly files: number } | null> {
  if (!contentType.toLowerCase().startsWith('multipart/form-data')) {
    return contentType === '' || bytes.length === 0 ? null : { activity: { type: 'message' }, files: 1 };
  }
  const form = await parts(contentType, bytes);
  if (form === null) return null;
  const activity = form.get('activity');
  const files = form.getAll('file').length;
  if (activity === null) return files === 0 ? null : { activity: { type: 'message' }, files };
  try {
    return { activity: JSON.parse(typeof activity === 'string' ? activity : await activity.text()) as unknown, files };
  } catch {
    return null;
  }
}

/** Node's own reader of form data. */
async function parts(contentType: string, bytes: Buffer): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return null;
  }
}
