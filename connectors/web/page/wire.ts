/** The part of a Direct Line activity that the page reads. */
export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly from: { readonly name?: string; readonly role?: string };
  readonly text?: string;
  readonly attachments?: readonly Attachment[];
  readonly suggestedActions?: { readonly actions: readonly Button[] };
  readonly channelData?: { readonly clientActivityID?: string; readonly by?: string };
}

export interface Attachment {
  readonly contentType: string;
  readonly content: { readonly title?: string; readonly text?: string; readonly buttons?: readonly Button[] };
}

export interface Button {
  readonly type: string;
  readonly title: string;
  readonly value: string;
}

/** What a stream's frame and a poll's answer hold. */
export interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark?: string;
}

/** The conversation we are in, and the right to be there. */
export interface Place {
  readonly conversationId: string;
  readonly token: string;
}
