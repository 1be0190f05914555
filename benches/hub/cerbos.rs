//! The Cerbos server on the same question. It keeps no memberships: it is handed the role that the Hub has to find.

use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::load::once;

pub(crate) struct Cerbos {
    child: Child,
    pub(crate) address: SocketAddr,
    _folder: tempfile::TempDir,
}

/// Who may read an organization's reports.
const POLICY: &str = r"apiVersion: api.cerbos.dev/v1
resourcePolicy:
  resource: organization
  version: default
  rules:
    - actions: ['read_reports', 'read', 'read_data', 'write_data']
      effect: EFFECT_ALLOW
      roles: ['Member', 'Power User', 'Admin', 'Super Admin']
      condition:
        match:
          expr: R.attr.tenant == P.attr.tenant && !R.attr.frozen
    - actions: ['invite_member', 'manage_members', 'update']
      effect: EFFECT_ALLOW
      roles: ['Admin', 'Super Admin']
    - actions: ['destroy', 'manage_billing']
      effect: EFFECT_ALLOW
      roles: ['Super Admin']
";

impl Cerbos {
    /// Starts the program that `MNO_BENCH_CERBOS` names.
    pub(crate) fn start() -> Result<Self, String> {
        let program = std::env::var("MNO_BENCH_CERBOS").map_err(|_| "MNO_BENCH_CERBOS does not name the server's program".to_owned())?;
        let folder = tempfile::tempdir().unwrap();
        let policies = folder.path().join("policies");
        std::fs::create_dir(&policies).unwrap();
        std::fs::write(policies.join("organization.yaml"), POLICY).unwrap();
        let free = || TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).unwrap();
        let (address, rpc) = (free(), free());
        let config = format!(
            "server:\n  httpListenAddr: \"{address}\"\n  grpcListenAddr: \"{rpc}\"\n  logRequestPayloads: false\nstorage:\n  driver: disk\n  disk:\n    directory: {}\n    watchForChanges: false\ntelemetry:\n  disabled: true\n",
            policies.display()
        );
        let file = folder.path().join("cerbos.yaml");
        std::fs::write(&file, config).unwrap();
        let mut command = Command::new(&program);
        command.arg("server").arg(format!("--config={}", file.display())).arg("--log-level=error");
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let cerbos = Self { child: child.map_err(|error| format!("{program}: {error}"))?, address, _folder: folder };
        let started = Instant::now();
        while std::net::TcpStream::connect(address).is_err() {
            if started.elapsed() > Duration::from_secs(20) {
                return Err("the Cerbos server does not start".to_owned());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let mut request = Vec::new();
        cerbos.ask()(&mut request, 1);
        let (status, body) = once(address, &request);
        let text = String::from_utf8_lossy(&body);
        if status == 200 && text.contains("EFFECT_ALLOW") { Ok(cerbos) } else { Err(format!("Cerbos answers {status}: {text}")) }
    }

    /// The same question, with the role in it.
    pub(crate) fn ask(&self) -> impl Fn(&mut Vec<u8>, u64) + Clone + 'static {
        move |out, random| {
            use std::io::Write as _;
            let (user, organization) = ((random >> 8) & 0x3fff, (random >> 32) & 0x3ff);
            let body = format!(
                r#"{{"requestId":"bench","principal":{{"id":"usr-bench-{user}","roles":["Member"],"attr":{{"tenant":"bench"}}}},"resources":[{{"actions":["read_reports"],"resource":{{"kind":"organization","id":"org-bench-{organization}","attr":{{"tenant":"bench","frozen":false}}}}}}]}}"#
            );
            let _ = write!(
                out,
                "POST /api/check/resources HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
        }
    }
}

impl Drop for Cerbos {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
