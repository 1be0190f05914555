//! Values in and out of the database.
//!
//! Three kinds are enough: whole numbers (also booleans as 0/1 and times as milliseconds), text (also JSON documents, which
//! are `JSON` on PostgreSQL and `TEXT` on SQLite and keep their exact digits on both) and null. There are no floats.

use ::postgres::types::{IsNull, ToSql, Type, private::BytesMut};

use crate::kernel::{Error, Result, Timestamp};

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// SQL `NULL`.
    Null,
    /// A whole number, a boolean or a time.
    Int(i64),
    /// Text or a JSON document.
    Text(String),
}

/// A value of a row.
pub type Value = Param;

impl From<i64> for Param {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
impl From<i32> for Param {
    fn from(value: i32) -> Self {
        Self::Int(value.into())
    }
}
impl From<u32> for Param {
    fn from(value: u32) -> Self {
        Self::Int(value.into())
    }
}
impl From<u16> for Param {
    fn from(value: u16) -> Self {
        Self::Int(value.into())
    }
}
impl From<u8> for Param {
    fn from(value: u8) -> Self {
        Self::Int(value.into())
    }
}
impl From<bool> for Param {
    fn from(value: bool) -> Self {
        Self::Int(value.into())
    }
}
impl From<Timestamp> for Param {
    fn from(value: Timestamp) -> Self {
        Self::Int(value.as_ms())
    }
}
impl From<&str> for Param {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Param {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&String> for Param {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}
impl From<&serde_json::Value> for Param {
    fn from(value: &serde_json::Value) -> Self {
        Self::Text(value.to_string())
    }
}
impl From<serde_json::Value> for Param {
    fn from(value: serde_json::Value) -> Self {
        Self::Text(value.to_string())
    }
}
impl<T> From<Option<T>> for Param
where
    Self: From<T>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::from)
    }
}

impl ToSql for Param {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match (self, ty) {
            (Self::Null, _) => return Ok(IsNull::Yes),
            (Self::Int(value), &Type::INT8) => value.to_sql(ty, out)?,
            (Self::Int(value), &Type::INT4) => i32::try_from(*value)?.to_sql(ty, out)?,
            (Self::Int(value), &Type::INT2) => i16::try_from(*value)?.to_sql(ty, out)?,
            (Self::Int(value), &Type::BOOL) => (*value != 0).to_sql(ty, out)?,
            (Self::Int(value), _) => value.to_string().to_sql(&Type::TEXT, out)?,
            (Self::Text(text), &Type::INT8) => text.parse::<i64>()?.to_sql(ty, out)?,
            (Self::Text(text), &Type::INT4) => text.parse::<i32>()?.to_sql(ty, out)?,
            (Self::Text(text), &Type::JSONB) => {
                // The binary form of JSONB is a version byte and the text.
                out.extend_from_slice(&[1]);
                out.extend_from_slice(text.as_bytes());
                IsNull::No
            }
            (Self::Text(text), _) => text.to_sql(&Type::TEXT, out)?,
        };
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    ::postgres::types::to_sql_checked!();
}

impl rusqlite::ToSql for Param {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, ValueRef};
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

/// A row of an answer. Columns are taken by position: queries name their columns, so the order is in plain sight.
pub enum Row<'a> {
    /// From SQLite.
    Sqlite(&'a rusqlite::Row<'a>),
    /// From PostgreSQL.
    Postgres(&'a ::postgres::Row),
}

impl Row<'_> {
    /// The value of a column as a Rust type.
    ///
    /// # Errors
    /// [`crate::kernel::ErrorKind::Internal`] when the column is not of that type: a bug in the query.
    pub fn get<T: FromColumn>(&self, index: usize) -> Result<T> {
        T::from_column(self.value(index)?).map_err(|error| error.context(format!("column {index}")))
    }

    /// The value of a column as it is.
    ///
    /// # Errors
    /// [`crate::kernel::ErrorKind::Internal`] when there is no such column or its type is none of ours.
    pub fn value(&self, index: usize) -> Result<Value> {
        match self {
            Self::Sqlite(row) => {
                use rusqlite::types::ValueRef;
                match row.get_ref(index).map_err(Error::internal)? {
                    ValueRef::Null => Ok(Value::Null),
                    ValueRef::Integer(value) => Ok(Value::Int(value)),
                    ValueRef::Text(bytes) => {
                        String::from_utf8(bytes.to_vec()).map(Value::Text).map_err(|_| Error::internal("text that is not UTF-8"))
                    }
                    other => Err(Error::internal(format!("a value of type {}", other.data_type()))),
                }
            }
            Self::Postgres(row) => {
                let column = row.columns().get(index).ok_or_else(|| Error::internal("no such column"))?;
                match *column.type_() {
                    Type::INT8 => int(row.try_get::<_, Option<i64>>(index)),
                    Type::INT4 => int(row.try_get::<_, Option<i32>>(index)),
                    Type::INT2 => int(row.try_get::<_, Option<i16>>(index)),
                    Type::BOOL => int(row.try_get::<_, Option<bool>>(index)),
                    Type::JSON | Type::JSONB => {
                        let text = row.try_get::<_, Option<JsonText>>(index).map_err(Error::internal)?;
                        Ok(text.map_or(Value::Null, |text| Value::Text(text.0)))
                    }
                    _ => {
                        let text = row.try_get::<_, Option<String>>(index).map_err(Error::internal)?;
                        Ok(text.map_or(Value::Null, Value::Text))
                    }
                }
            }
        }
    }

    /// The names of the columns.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        match self {
            Self::Sqlite(row) => row.as_ref().column_names().map(str::to_owned).collect(),
            Self::Postgres(row) => row.columns().iter().map(|column| column.name().to_owned()).collect(),
        }
    }
}

fn int<T: Into<i64>>(value: Result<Option<T>, ::postgres::Error>) -> Result<Value> {
    Ok(value.map_err(Error::internal)?.map_or(Value::Null, |value| Value::Int(value.into())))
}

/// JSON as PostgreSQL sends it, untouched.
struct JsonText(String);

impl<'a> ::postgres::types::FromSql<'a> for JsonText {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        let text = if *ty == Type::JSONB { raw.get(1..).unwrap_or_default() } else { raw };
        Ok(Self(std::str::from_utf8(text)?.to_owned()))
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::JSON | Type::JSONB)
    }
}

/// What a column can be read as.
pub trait FromColumn: Sized {
    /// Converts.
    ///
    /// # Errors
    /// When the value is of another kind.
    fn from_column(value: Value) -> Result<Self>;
}

fn wrong(expected: &str, found: &Value) -> Error {
    // The value itself may be a secret: only its kind is told.
    let found = match found {
        Value::Null => "null",
        Value::Int(_) => "a number",
        Value::Text(_) => "text",
    };
    Error::internal(format!("expected {expected}, found {found}"))
}

impl FromColumn for i64 {
    fn from_column(value: Value) -> Result<Self> {
        match value {
            Value::Int(value) => Ok(value),
            other => Err(wrong("a number", &other)),
        }
    }
}
impl FromColumn for bool {
    fn from_column(value: Value) -> Result<Self> {
        i64::from_column(value).map(|value| value != 0)
    }
}
impl FromColumn for String {
    fn from_column(value: Value) -> Result<Self> {
        match value {
            Value::Text(text) => Ok(text),
            other => Err(wrong("text", &other)),
        }
    }
}
impl FromColumn for Timestamp {
    fn from_column(value: Value) -> Result<Self> {
        i64::from_column(value).map(Self::from_ms)
    }
}
impl FromColumn for serde_json::Value {
    fn from_column(value: Value) -> Result<Self> {
        serde_json::from_str(&String::from_column(value)?).map_err(Error::internal)
    }
}
impl<T: FromColumn> FromColumn for Option<T> {
    fn from_column(value: Value) -> Result<Self> {
        match value {
            Value::Null => Ok(None),
            other => T::from_column(other).map(Some),
        }
    }
}
