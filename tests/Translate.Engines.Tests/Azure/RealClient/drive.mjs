// Drives the test server with the service's own client and prints what that client makes of its answers, as one JSON object.
import createClient, { isUnexpected } from "@azure-rest/ai-translation-text";

const [endpoint, key, region] = process.argv.slice(2);

function clientFor(apiKey) {
  return createClient(endpoint, { key: apiKey, region }, { allowInsecureConnection: true, retryOptions: { maxRetries: 2, retryDelayInMs: 1 } });
}

async function translate(client, texts, queryParameters) {
  const response = await client.path("/translate").post({ body: texts.map((text) => ({ text })), queryParameters });
  return isUnexpected(response)
    ? { status: response.status, code: response.body.error.code }
    : { status: response.status, usage: response.headers["x-metered-usage"], requestId: response.headers["x-requestid"], body: response.body };
}

const client = clientFor(key);
const plain = { to: "en", from: "nb", includeAlignment: true, includeSentenceLength: true };
console.log(JSON.stringify({
  afterFaults: await translate(client, ["Ja."], plain),
  translated: await translate(client, ["Snø i Oslo.", "Et <b> & «Å»."], plain),
  tooMany: await translate(client, Array(1001).fill("a"), plain),
  tooLong: await translate(client, ["a".repeat(50_001)], plain),
  wrongLanguage: await translate(client, ["Ja."], { ...plain, to: "xx" }),
  wrongKey: await translate(clientFor("wrong"), ["Ja."], plain),
}));
