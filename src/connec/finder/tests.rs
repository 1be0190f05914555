//! The reader on each engine: SQLite always, PostgreSQL when `MNO_TEST_POSTGRES` names a server.

use serde_json::{Map, Value, json};

use super::*;
use crate::connec::entity::Registry;
use crate::connec::log::LogWriter;
use crate::connec::model::{Author, Operation};
use crate::connec::record::{merge, record_remove, state_put};
use crate::hub::{Actor, ActorKind};
use crate::kernel::{RecordId, TransactionId};
use crate::store::tests::databases;
use crate::store::{Db, params};

fn fields(json: Value) -> Map<String, Value> {
    let Value::Object(fields) = json else { panic!("an object") };
    fields
}

fn author() -> Author {
    Author {
        channel: OrgUid::trusted("org-1"),
        instance: None,
        actor: Actor { kind: ActorKind::App, uid: "app-1".into(), name: "App".into(), impersonator: None },
        transaction: TransactionId::ordered(),
    }
}

/// Puts these fields into the record or, without any, removes it.
async fn write(db: &Db, entity: &str, id: &str, json: Option<Value>) {
    let (entity, id) = (Registry::builtin().entity(entity).unwrap(), id.to_owned());
    db.write(move |tx| {
        let mut log = LogWriter::lock(tx, author())?;
        let present = sql::record::find(tx, &author().channel, &entity.name, &id)?;
        match (&json, present) {
            (None, present) => record_remove(tx, &mut log, present.unwrap(), Operation::Delete, None)?,
            (Some(json), present) => {
                let mut doc = present.as_ref().map(|record| record.doc.clone()).unwrap_or_default();
                merge(&mut doc, fields(json.clone()), &entity.fields, true);
                state_put(tx, &mut log, &entity, RecordId::trusted(id.clone()), present, doc, None)?;
            }
        }
        log.finish(tx)
    })
    .await
    .unwrap();
}

async fn kept(db: &Db) -> (String, Vec<(String, String)>) {
    db.read(|tx| {
        let sql = "SELECT record_id || ':' || term FROM connec_term WHERE channel = $1 ORDER BY record_id, term";
        let terms = tx.query(sql, params!["org-1"], |row| row.get::<String>(0))?;
        Ok((terms.join(" "), referrers(tx, &author().channel, "o1")?))
    })
    .await
    .unwrap()
}

#[tokio::test]
async fn words_and_references_follow_the_log() {
    let folder = tempfile::tempdir().unwrap();
    for db in databases(&folder, "finder").await {
        let (registry, channel) = (Registry::builtin(), author().channel);
        write(&db, "organizations", "o1", Some(json!({"code": "C1", "name": "Émile & Söhne"}))).await;
        write(&db, "people", "p1", Some(json!({"code": "C2", "last_name": "Li", "organization_id": "o1"}))).await;
        write(&db, "invoices", "i1", Some(json!({"code": "C3", "lines": [{"linked_transactions": [{"id": "o1"}]}]}))).await;
        assert_eq!(kept(&db).await, (String::new(), vec![]), "no write calls the reader");
        catch_up(&db, &registry, &channel).await.unwrap();
        let both = vec![("invoices".to_owned(), "i1".to_owned()), ("people".to_owned(), "p1".to_owned())];
        assert_eq!(kept(&db).await, ("i1:c3 o1:c1 o1:söhne o1:émile p1:c2 p1:li".to_owned(), both));

        write(&db, "people", "p1", Some(json!({"last_name": "Lee", "organization_id": ""}))).await;
        write(&db, "organizations", "o1", None).await;
        let reading = Registry::builtin();
        db.write(move |tx| catch_up_within(tx, &reading, &author().channel)).await.unwrap();
        let after = ("i1:c3 p1:c2 p1:lee".to_owned(), vec![("invoices".to_owned(), "i1".to_owned())]);
        assert_eq!(kept(&db).await, after, "what is gone is not found");

        db.write(move |tx| reader::rebuild(tx, &registry, &channel)).await.unwrap();
        assert_eq!(kept(&db).await, after);
    }
}
