import { failureOf } from '../../../connectors/twilio/errors.js';

/** As the client throws them: `RestException` once Twilio answered, an error of axios otherwise. */
function answered(status: number, code: number | null): Error {
  return Object.assign(new Error('[HTTP] Failed to execute request'), { status, code });
}

function broken(code: string, more: object = {}): Error {
  return Object.assign(new Error(code), { code, name: 'AxiosError', ...more });
}

const lookFirst = { kind: 'try-again', because: 'unreachable', isUncertain: true };
const tryAgain = { kind: 'try-again', because: 'unreachable', isUncertain: false };
const slowDown = { kind: 'try-again', because: 'throttled', isUncertain: false };
const gaveUp = (because: string): object => ({ kind: 'gave-up', because });

describe('an error of Twilio, in our words', () => {
  it.each([
    ['too many requests', answered(429, 20429), slowDown],
    ['too many requests, said by something in between', answered(429, null), slowDown],
    ['a full queue', answered(400, 21611), slowDown],
    ['WhatsApp too fast', answered(400, 63018), slowDown],
    ['STOP', answered(400, 21610), gaveUp('opted-out')],
    ['no phone number', answered(400, 21211), gaveUp('bad-address')],
    ['a landline', answered(400, 21614), gaveUp('bad-address')],
    ['no route', answered(400, 21612), gaveUp('refused')],
    ['a body too long', answered(400, 21617), gaveUp('refused')],
    ['a code we do not know', answered(400, 21999), gaveUp('refused')],
    ['something gone', answered(404, 20404), gaveUp('refused')],
    ['wrong credentials', answered(401, 20003), tryAgain],
    ['wrong credentials, without a code', answered(401, null), tryAgain],
    ['an error on their side', answered(500, 20500), lookFirst],
    ['a gateway that waited for nothing', answered(504, null), lookFirst],
    ['nobody listening', broken('ECONNREFUSED'), tryAgain],
    ['a name that does not resolve', broken('ENOTFOUND'), tryAgain],
    ['a resolver out of breath', broken('EAI_AGAIN'), tryAgain],
    ['a connection cut', broken('ECONNRESET'), lookFirst],
    ['a pipe broken', broken('EPIPE'), lookFirst],
    ['a time-out of the client', broken('ECONNABORTED'), lookFirst],
    ['a time-out of the system', broken('ETIMEDOUT'), lookFirst],
    ['an error without a code', new Error('socket hang up'), lookFirst],
    ['no error at all', null, lookFirst],
  ])('%s', (_case, error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });
});
