//! The rooms in a command's own process, when no server runs: each opened when a request first needs it.
//!
//! Most commands ask the Hub one thing through the operator's API. They get that API over the Hub alone; what needs another room
//! (shared data, reports, hosted apps, jobs that are due) opens everything, on the same database.

use async_trait::async_trait;
use axum::Router;
use tokio::sync::OnceCell;

use super::wiring::{Wiring, open_database};
use crate::client::LocalRooms;
use crate::config::Config;
use crate::kernel::Result;
use crate::store::Db;

/// Connections of a command that finds no server: it asks one thing at a time.
const CONNECTIONS: usize = 2;
/// The operator's API.
const OPERATOR: &str = "/api/admin/v1/";
/// The part of it that is another room's.
const OPERATOR_NEX: &str = "/api/admin/v1/nex/";

/// The rooms of a command.
pub(crate) struct Local {
    config: Config,
    db: OnceCell<Db>,
    operator: OnceCell<Router>,
    whole: OnceCell<(Wiring, Router)>,
}

impl Local {
    /// Nothing is opened yet.
    pub(crate) fn new(config: Config) -> Self {
        let config = Config { database_connections: config.database_connections.min(CONNECTIONS), ..config };
        Self { config, db: OnceCell::new(), operator: OnceCell::new(), whole: OnceCell::new() }
    }

    async fn db(&self) -> Result<Db> {
        self.db.get_or_try_init(|| open_database(&self.config)).await.cloned()
    }

    async fn whole(&self) -> Result<&(Wiring, Router)> {
        let open = || async {
            let wiring = Wiring::local(&self.config, self.db().await?).await?;
            let router = wiring.router();
            Ok((wiring, router))
        };
        self.whole.get_or_try_init(open).await
    }

    /// Runs the due jobs when this process is the platform: a command that waits for an effect cannot wait for a server that does not
    /// run. Where nothing was opened, a server is spoken to.
    pub(crate) async fn drain(&self) -> Result<()> {
        if self.db.get().is_none() {
            return Ok(());
        }
        self.whole().await?.0.drain().await
    }
}

#[async_trait]
impl LocalRooms for Local {
    async fn router(&self, path: &str) -> Result<Router> {
        if path.starts_with(OPERATOR) && !path.starts_with(OPERATOR_NEX) && self.whole.get().is_none() {
            let open = || async { Wiring::operator(&self.config, self.db().await?).await };
            return self.operator.get_or_try_init(open).await.cloned();
        }
        Ok(self.whole().await?.1.clone())
    }
}
