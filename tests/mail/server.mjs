// A mail server for tests: `smtp-server` of npm, which real mail programs are tested with. Says what happens as lines of JSON on
// stdout and ends when its stdin does.
//
// Environment: MAIL_PORT (default: a free one), MAIL_TLS (`none`, `starttls`, `implicit`), MAIL_USER and MAIL_PASSWORD (then it
// demands them). Whom a mail is for decides what becomes of it: `busy…@` is refused with 451 the first time, `nobody…@` with 550 always.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { SMTPServer } = createRequire(new URL("../../web/package.json", import.meta.url))("smtp-server");

const file = (name) => readFileSync(new URL(name, import.meta.url));
const tls = process.env.MAIL_TLS ?? "none";
const user = process.env.MAIL_USER;
const seen = new Set();

const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });

const server = new SMTPServer({
  secure: tls === "implicit",
  key: file("server.key"),
  cert: file("server.pem"),
  hideSTARTTLS: tls !== "starttls",
  allowInsecureAuth: false,
  authOptional: !user,
  disabledCommands: user ? [] : ["AUTH"],
  disableReverseLookup: true,
  onAuth({ username, password }, session, done) {
    const good = username === user && password === process.env.MAIL_PASSWORD;
    say({ event: "auth", user: username, good, secure: session.secure });
    done(good ? null : refusal(535, "5.7.8 no such user or password"), good ? { user: username } : undefined);
  },
  onRcptTo({ address }, _session, done) {
    if (address.startsWith("nobody")) {
      say({ event: "refused", to: address, code: 550 });
      return done(refusal(550, "5.1.1 no such mailbox"));
    }
    if (address.startsWith("busy") && !seen.has(address)) {
      seen.add(address);
      say({ event: "refused", to: address, code: 451 });
      return done(refusal(451, "4.7.1 come back later"));
    }
    done();
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      const raw = Buffer.concat(chunks).toString("utf8");
      say({ event: "mail", from: mailFrom.address, to: rcptTo.map(({ address }) => address), user: session.user ?? null, secure: session.secure, raw });
      done();
    });
  },
});

server.on("error", (error) => say({ event: "error", message: error.message }));
server.listen(Number(process.env.MAIL_PORT ?? 0), "127.0.0.1", () => say({ event: "listening", port: server.server.address().port }));
process.stdin.on("end", () => process.exit(0)).resume();
