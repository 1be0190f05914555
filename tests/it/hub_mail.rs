//! Mail through a real mail server: encrypted and signed in with an authority of one's own, plain on this machine, and what becomes of a mail
//! when the server is away, busy or does not want it.

use base64::Engine as _;
use serde_json::{Value, json};

use crate::support::mail_server::{self, Guard, MailServer};
use crate::support::port::Held;
use crate::support::{Call, Engine, Home, Server, on_both_engines, until};

on_both_engines!(a_sign_up_is_mailed_encrypted_and_signed_in, a_mail_outlives_a_server_that_is_away_or_busy);

const KIND: &str = "hub.mail.send";
const LIMIT: std::time::Duration = std::time::Duration::from_secs(90);

/// With a tenant whose name a header cannot hold as it is.
fn home(engine: &Engine, smtp_url: &str) -> Home {
    let home = Home::on(engine).with("MNO_SMTP_URL", smtp_url).with("MNO_MAIL_FROM", "Müller & Söhne <no-reply@acme.test>");
    home.json(&["hub", "tenant", "create", "acme", "--name", "Café Zürich"]);
    home
}

/// As [`home`], with user, password and authority.
fn guarded(engine: &Engine, scheme: &str, host: &str, server: &MailServer, query: &str) -> Home {
    let home = home(engine, &format!("{scheme}://mailer%40mno.test@{host}:{}{query}", server.port));
    let password = home.file("smtp-password", mail_server::PASSWORD);
    home.with("MNO_SMTP_PASSWORD_FILE", &password).with("MNO_SMTP_CA_FILE", &mail_server::file("authority.pem"))
}

fn sign_up(server: &Server, email: &str) {
    let user = json!({"email": email, "password": "correct horse battery", "name": "Zoë", "surname": "Muñoz", "company": "Atlas"});
    let answer = Call::new("POST", &server.at("/mnoe/auth/users")).json(&json!({"tenant": "acme", "user": user})).send();
    assert_eq!(answer.status, 201, "{}", answer.body);
}

/// The jobs that send mail.
fn jobs(home: &Home) -> Vec<Value> {
    home.json(&["job", "list", "--kind", KIND])["items"].as_array().unwrap().clone()
}

/// A message, read apart from the program that wrote it.
struct Message {
    headers: Vec<(String, String)>,
    body: String,
}

impl Message {
    fn read(raw: &str) -> Self {
        let (head, body) = raw.split_once("\r\n\r\n").unwrap();
        let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        let headers =
            head.lines().map(|line| line.split_once(": ").unwrap()).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { headers, body: body.to_owned() }
    }

    /// The one header of this name.
    fn header(&self, name: &str) -> &str {
        let all: Vec<&str> =
            self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str()).collect();
        assert_eq!(all.len(), 1, "{name}: {all:?}");
        all[0]
    }

    /// The parts of a multipart message.
    fn parts(&self) -> Vec<Self> {
        let boundary = self.header("Content-Type").split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
        let pieces: Vec<&str> = self.body.split(&format!("--{boundary}")).collect();
        let last = pieces.len() - 1;
        pieces[1..last].iter().map(|piece| Self::read(piece.trim_start())).collect()
    }

    /// The body of a part.
    fn text(&self) -> String {
        match self.header("Content-Transfer-Encoding") {
            "base64" => {
                let packed: String = self.body.split_whitespace().collect();
                String::from_utf8(base64::engine::general_purpose::STANDARD.decode(packed).unwrap()).unwrap()
            }
            "quoted-printable" => {
                let bytes = percent(&self.body.replace("=\r\n", ""), '=');
                String::from_utf8(bytes).unwrap()
            }
            "7bit" | "8bit" => self.body.clone(),
            other => panic!("{other}"),
        }
    }
}

fn percent(text: &str, mark: char) -> Vec<u8> {
    let mut pieces = text.split(mark);
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).unwrap());
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    bytes
}

/// RFC 2047: words that hold more than ASCII. White space between two of them is none.
fn decoded(header: &str) -> String {
    let mut out = String::new();
    let mut was_word = false;
    for word in header.split(' ') {
        let inner = word.strip_prefix("=?utf-8?b?").and_then(|rest| rest.split_once("?="));
        match inner {
            Some((packed, rest)) => {
                if !was_word && !out.is_empty() {
                    out.push(' ');
                }
                out.push_str(std::str::from_utf8(&base64::engine::general_purpose::STANDARD.decode(packed).unwrap()).unwrap());
                out.push_str(rest);
            }
            None => {
                assert!(word.is_ascii(), "a header is ASCII: {word}");
                if !out.is_empty() {
                    out.push(' ');
                }
                out.push_str(word);
            }
        }
        was_word = inner.is_some();
    }
    out
}

fn a_sign_up_is_mailed_encrypted_and_signed_in(engine: &Engine) {
    if !MailServer::is_ready() {
        return;
    }
    let mails = MailServer::start(Guard::StartTls);
    let home = guarded(engine, "smtp", "localhost", &mails, "?tls=required");
    let server = Server::start(&home, &[]);
    sign_up(&server, "zoe@acme.test");

    let mail = mails.mail_to("zoe@acme.test");
    assert_eq!((&mail["secure"], &mail["user"], &mail["from"]), (&json!(true), &json!(mail_server::USER), &json!("no-reply@acme.test")));
    let message = Message::read(mail["raw"].as_str().unwrap());
    assert_eq!(decoded(message.header("From")).replace('"', ""), "Müller & Söhne <no-reply@acme.test>");
    assert_eq!(message.header("To"), "zoe@acme.test");
    assert_eq!(decoded(message.header("Subject")), "Confirm your account at Café Zürich");
    assert_eq!(message.header("MIME-Version"), "1.0");
    assert_eq!(message.header("Auto-Submitted"), "auto-generated");
    let job = jobs(&home).remove(0);
    assert_eq!(message.header("Message-ID"), format!("<{}@acme.test>", job["id"].as_str().unwrap()));
    let date = jiff::fmt::rfc2822::parse(message.header("Date")).unwrap();
    let made: jiff::Timestamp = job["created_at"].as_str().unwrap().parse().unwrap();
    assert_eq!(date.timestamp().as_second(), made.as_second());

    assert!(message.header("Content-Type").starts_with("multipart/alternative"));
    let parts = message.parts();
    let kinds: Vec<&str> = parts.iter().map(|part| part.header("Content-Type")).collect();
    assert_eq!(kinds, ["text/plain; charset=utf-8", "text/html; charset=utf-8"]);
    let (text, html) = (parts[0].text(), parts[1].text());
    assert!(text.contains("Hello Zoë,") && text.contains("Welcome to Café Zürich"), "{text}");
    assert!(html.contains("Hello Zoë,") && html.contains("<a href="), "{html}");
    let link = text.lines().find(|line| line.starts_with("http")).unwrap().trim();
    assert!(link.starts_with(&server.at("/mnoe/auth/users/confirmation?confirmation_token=")), "{link}");
    let confirmed = Call::get(link).send();
    assert_eq!((confirmed.status, confirmed.json()["email"].as_str()), (200, Some("zoe@acme.test")), "{}", confirmed.body);

    // An operator's test, from the tenant's own sender.
    home.json(&["hub", "tenant", "update", "acme", "--set", "mail_from=shop@cafe.test"]);
    let sent = home.json(&["hub", "mail", "test", "ops@acme.test", "--tenant", "acme"]);
    let test = Message::read(mails.mail_to("ops@acme.test")["raw"].as_str().unwrap());
    assert_eq!(
        (decoded(test.header("From")).replace('"', ""), test.header("Message-ID")),
        ("Café Zürich <shop@cafe.test>".to_owned(), sent["message_id"].as_str().unwrap())
    );
    assert_eq!(decoded(test.header("Subject")), "Mail works at Café Zürich ✓");
    assert!(sent["taken_by"].as_str().unwrap().starts_with("smtp://mailer%40mno.test@localhost:"), "{sent}");

    let log = server.log();
    let token = link.split('=').nth(1).unwrap();
    let (listed, settings) = (home.mno(&["-o", "json", "job", "list"]).ok().stdout, home.mno(&["config", "show"]).ok().stdout);
    for secret in [mail_server::PASSWORD, token] {
        assert!(!log.contains(secret) && !listed.contains(secret) && !settings.contains(secret), "{log}\n{listed}\n{settings}");
    }
}

/// Nothing is sent to a server that cannot prove who it is or that does not know us, and the operator learns why.
#[test]
fn an_operator_sees_why_mail_does_not_go_out() {
    if !MailServer::is_ready() {
        return;
    }
    let engine = Engine::sqlite();
    let mails = MailServer::start(Guard::Implicit);
    let home = guarded(&engine, "smtps", "127.0.0.1", &mails, "");
    let test = ["hub", "mail", "test", "ops@acme.test"];
    home.json(&test);
    assert_eq!(mails.mail_to("ops@acme.test")["secure"], json!(true));

    let unknown_authority = home.with("MNO_SMTP_CA_FILE", "");
    unknown_authority.mno(&test).exits(6).says("certificate").says("smtp_ca_file");
    let home = unknown_authority.with("MNO_SMTP_CA_FILE", &mail_server::file("authority.pem"));
    let wrong = home.file("wrong-password", "hunter2-is-wrong");
    let home = home.with("MNO_SMTP_PASSWORD_FILE", &wrong);
    let refused = home.mno(&test).exits(6).says("535").says("smtp_password_file");
    assert!(!refused.stderr.contains("hunter2-is-wrong"), "{}", refused.stderr);
    assert_eq!(mails.events("mail").len(), 1);

    let settings = home.file("not-certificates.pem", "hello");
    home.with("MNO_SMTP_CA_FILE", &settings).mno(&test).exits(2).says("holds no certificate");
    let plain = Home::new().with("MNO_SMTP_URL", "smtp://ann:hunter2@mail.test:587");
    let refused = plain.mno(&test).exits(2).says("unencrypted");
    assert!(!refused.stderr.contains("hunter2"), "{}", refused.stderr);
    Home::new().mno(&["hub", "mail", "test", "nobody at all"]).exits(2).says("is not an e-mail address");
}

/// On this machine a mail server needs neither encryption nor a password; without one, mails are files.
#[test]
fn mail_goes_to_a_server_on_this_machine_or_to_a_folder() {
    if !MailServer::is_ready() {
        return;
    }
    let mails = MailServer::start(Guard::Plain);
    let home = home(&Engine::sqlite(), &format!("smtp://localhost:{}", mails.port));
    home.json(&["hub", "mail", "test", "ops@acme.test"]);
    let mail = mails.mail_to("ops@acme.test");
    assert_eq!((&mail["secure"], &mail["user"]), (&json!(false), &Value::Null));
    let folder = Home::new();
    let sent = folder.json(&["hub", "mail", "test", "ops@acme.test"]);
    let files = std::fs::read_dir(sent["taken_by"].as_str().unwrap()).unwrap().count();
    assert_eq!(files, 1, "{sent}");
}

fn a_mail_outlives_a_server_that_is_away_or_busy(engine: &Engine) {
    if !MailServer::is_ready() {
        return;
    }
    let held = Held::any();
    let port = held.address().port();
    let home = home(engine, &format!("smtp://127.0.0.1:{port}"));
    let server = Server::start(&home, &[]);
    for email in ["away@acme.test", "busy@acme.test", "nobody@acme.test"] {
        sign_up(&server, email);
    }
    let to = |email: &str| jobs(&home).into_iter().find(|job| job["payload"]["to"] == email);
    until("the first attempt to fail", LIMIT, || {
        to("away@acme.test").filter(|job| job["last_error"].as_str().is_some_and(|error| error.contains("cannot be reached")))
    });

    let mails = MailServer::start_at(port, Guard::Plain);
    mails.mail_to("away@acme.test");
    mails.mail_to("busy@acme.test");
    assert!(mails.events("refused").iter().any(|refusal| refusal["code"] == 451), "it was busy once");
    let done = |email: &str| {
        until("the job to be settled", LIMIT, || to(email).filter(|job| ["done", "dead"].contains(&job["status"].as_str().unwrap())))
    };
    for email in ["away@acme.test", "busy@acme.test"] {
        assert_eq!(done(email)["status"], "done", "{email}");
    }
    let refused = done("nobody@acme.test");
    assert_eq!(refused["status"], "dead");
    assert!(refused["last_error"].as_str().unwrap().contains("550 5.1.1 no such mailbox"), "{refused}");
    assert!(refused["attempts"].as_i64() < refused["attempts_max"].as_i64(), "{refused}");
    assert_eq!(mails.events("refused").iter().filter(|refusal| refusal["code"] == 550).count(), 1, "it is not asked again");
    let table = home.mno(&["job", "list", "--status", "dead"]).ok();
    assert!(table.stdout.contains("550 5.1.1 no such mailbox"), "{}", table.stdout);
    server.says("job given up");
}
