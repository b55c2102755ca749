// Scores recorded headers with the analyser of HTTP Observatory: node observatory.mjs RECORDED FOLDER
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [file, folder] = process.argv.slice(2);
const home = path.join(folder, "node_modules/@mdn/mdn-http-observatory");
const preloaded = path.join(home, "conf/hsts-preload.json");
if (!fs.existsSync(preloaded)) {
  fs.mkdirSync(path.dirname(preloaded), { recursive: true });
  fs.writeFileSync(preloaded, "{}");
}
const { CookieJar } = createRequire(path.join(home, "package.json"))("tough-cookie");
const { ALL_TESTS } = await import(path.join(home, "src/constants.js"));
const { Requests } = await import(path.join(home, "src/types.js"));
const { getScoreModifier, getGradeForScore } = await import(path.join(home, "src/grader/grader.js"));
const { parseHttpEquivHeaders } = await import(path.join(home, "src/retriever/utils.js"));

const recorded = JSON.parse(fs.readFileSync(file, "utf8"));
const answer = (found) => ({ ...found, verified: true, request: {}, config: {} });
let failed = 0;
for (const [page, found] of Object.entries(recorded.pages)) {
  const url = new URL(page, recorded.origin);
  const plain = new URL(url.href.replace("https:", "http:"));
  const asked = new Requests(url.hostname);
  asked.responses.auto = { ...answer(found), httpEquiv: parseHttpEquivHeaders(found.data, url.href) };
  asked.responses.https = asked.responses.http = answer(found);
  asked.responses.cors = answer(recorded.cors);
  asked.responses.httpRedirects = [{ url: plain, status: recorded.http.status }, { url, status: found.status }];
  asked.responses.httpsRedirects = [{ url, status: found.status }];
  const jar = new CookieJar();
  found.cookies.forEach((cookie) => jar.setCookieSync(cookie, url.href));
  asked.session = { url, jar, redirectHistory: asked.responses.httpsRedirects };
  asked.resources.path = found.data;

  const results = ALL_TESTS.map((test) => test(asked));
  const points = results.map((result) => getScoreModifier(result.result));
  const lost = points.filter((each) => each < 0).reduce((a, b) => a + b, 100);
  // What is better than wanted counts only where little is missing, as in the analyser itself.
  const score = lost >= 90 ? points.reduce((a, b) => a + b, 100) : lost;
  const bad = results.filter((result) => !result.pass).map((result) => result.constructor.name);
  failed += bad.length;
  console.log(`${page}: ${score} ${getGradeForScore(score).grade}, ${results.length - bad.length} of ${results.length} passed ${bad}`);
}
process.exit(failed ? 1 : 0);
