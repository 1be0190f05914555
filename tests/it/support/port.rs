//! Ports at which nobody listens, and which nobody else gets meanwhile.

use std::net::SocketAddr;

use tokio::net::TcpSocket;

/// Holds a port: bound, without listening. A connection to it is refused, the system gives it to nobody who asks for any, and who
/// asks for it by number with `SO_REUSEADDR`, as servers do, gets it.
pub(crate) struct Held {
    socket: TcpSocket,
}

impl Held {
    /// Some port of the loopback.
    pub(crate) fn any() -> Self {
        Self::at("127.0.0.1:0".parse().unwrap())
    }

    /// This one, which its server has just left.
    pub(crate) fn at(address: SocketAddr) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind(address).unwrap();
        Self { socket }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.socket.local_addr().unwrap()
    }
}
