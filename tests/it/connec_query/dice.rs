//! Chance that can be repeated: records, filters and orders from a seed.

use serde_json::{Map, Value, json};

/// A generator of numbers (splitmix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

const TEXTS: [&str; 18] = [
    "",
    "a",
    "A",
    "ab",
    "Ab",
    "b",
    "acme Ltd",
    "ACME ltd",
    "Émile",
    "émile",
    "o'neil",
    "Z",
    "12",
    "日本 \u{10FFFF}",
    "a_b",
    "50%",
    "m.(a+b)",
    "a\\b\nA",
];
const NUMBERS: [&str; 14] = [
    "0",
    "-0.5",
    "0.5",
    "0.50",
    "1",
    "10",
    "9",
    "-1",
    "-10",
    "90071992547409.9300001",
    "90071992547409.93",
    "0.1234567890123456789",
    "0.1234567890123456788",
    "1e2",
];
const DAYS: [&str; 6] = ["2025-12-31", "2026-01-01", "2026-01-31T23:30:00+10:00", "2026-02-28", "2026-02-28T10:00:00Z", "2027-11-05"];
const STATUSES: [&str; 4] = ["DRAFT", "PAID", "ARCHIVED", "AUTHORISED"];

fn number(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

impl Dice {
    fn anything(&mut self, depth: usize) -> Value {
        match self.below(8) {
            0 => Value::Null,
            1 => Value::Bool(self.chance(50)),
            2 | 3 => number(self.pick(&NUMBERS)),
            4 | 5 => json!(self.pick(&TEXTS)),
            6 if depth < 2 => json!({"y": self.anything(depth + 1)}),
            _ if depth < 2 => Value::Array((0..self.below(3)).map(|_| self.anything(depth + 1)).collect()),
            _ => json!("2026-02-28T07:08:09Z"),
        }
    }

    /// An invoice with holes.
    pub(super) fn invoice(&mut self) -> Map<String, Value> {
        let mut record = Map::new();
        for name in ["title", "transaction_number", "public_note"] {
            if self.chance(75) {
                record.insert(name.into(), json!(self.pick(&TEXTS)));
            }
        }
        if self.chance(75) {
            record.insert("balance".into(), number(self.pick(&NUMBERS)));
        }
        if self.chance(70) {
            record.insert("amount".into(), json!({"total_amount": number(self.pick(&NUMBERS)), "currency": "USD"}));
        }
        if self.chance(75) {
            record.insert("due_date".into(), json!(self.pick(&DAYS)));
        }
        record.insert("status".into(), json!(self.pick(&STATUSES)));
        if self.chance(75) {
            let lines = (0..self.below(4)).map(|_| {
                let mut line = Map::new();
                if self.chance(80) {
                    line.insert("quantity".into(), number(self.pick(&NUMBERS)));
                }
                if self.chance(70) {
                    line.insert("description".into(), json!(self.pick(&TEXTS)));
                }
                if self.chance(50) {
                    let links = (0..self.below(3)).map(|_| json!({"id": self.pick(&["t1", "t2"])}));
                    line.insert("linked_transactions".into(), Value::Array(links.collect()));
                }
                Value::Object(line)
            });
            record.insert("lines".into(), Value::Array(lines.collect()));
        }
        for name in ["x", "tags"] {
            if self.chance(80) {
                record.insert(name.into(), self.anything(0));
            }
        }
        record
    }

    fn text(&mut self) -> String {
        format!("'{}'", self.pick(&TEXTS).replace('\'', "''"))
    }

    fn operator(&mut self) -> &'static str {
        self.pick(&["eq", "ne", "gt", "gte", "lt", "lte"])
    }

    /// A pattern of whatever parts.
    fn pattern(&mut self) -> String {
        let parts = [".", ".*", ".+", "a", "B", "m", "é", "\\.", "\\_", "%", "_", "\\\\", "(", "+", "$", " ", "日"];
        let middle: String = (0..self.below(6)).map(|_| self.pick(&parts)).collect();
        format!("{}{middle}{}", self.pick(&["", "^"]), self.pick(&["", "$"]))
    }

    /// A condition that is understood.
    pub(super) fn filter(&mut self, depth: usize) -> String {
        if depth < 3 && self.chance(45) {
            return match self.below(5) {
                0 | 1 => format!("({} and {})", self.filter(depth + 1), self.filter(depth + 1)),
                2 | 3 => format!("({} or {})", self.filter(depth + 1), self.filter(depth + 1)),
                _ => format!("not ({})", self.filter(depth + 1)),
            };
        }
        let operator = self.operator();
        match self.below(22) {
            0 | 1 => format!("{} {operator} {}", self.pick(&["title", "transaction_number", "status", "id", "public_note"]), self.text()),
            2 => format!("{} {operator} {}", self.pick(&["balance", "amount.total_amount", "x", "x/y"]), self.pick(&NUMBERS)),
            3 => format!("balance {operator} '{}'", self.pick(&NUMBERS)),
            4 => format!("due_date {operator} '{}'", self.pick(&DAYS)),
            5 => format!("{} {operator} {}", self.pick(&["x", "x.y"]), self.text()),
            6 => {
                let path = self.pick(&[
                    "title",
                    "balance",
                    "due_date",
                    "x",
                    "x.y",
                    "lines",
                    "tags",
                    "lines.quantity",
                    "lines.description",
                    "status",
                ]);
                format!("{path} {} null", self.pick(&["eq", "ne"]))
            }
            7 => format!("{} {} {}", self.pick(&["x", "x.y"]), self.pick(&["eq", "ne"]), self.pick(&["true", "false"])),
            8 => format!("{} in [{}, {}, 12, null]", self.pick(&["title", "x", "lines.description"]), self.text(), self.text()),
            9 => format!("{} in ['DRAFT', PAID]", self.pick(&["status", "title"])),
            10 => {
                let pattern = if self.chance(50) {
                    self.pick(&["a", "^a", "ME", "ltd$", "^ab$", "É", "\\'", "", "^", "本"]).to_owned()
                } else {
                    self.pattern()
                };
                format!("{} match /{pattern}/", self.pick(&["title", "x", "due_date", "lines.description"]))
            }
            11 => {
                let place = self.pick(&["contains", "startswith", "endswith"]);
                format!("{place}({}, {})", self.pick(&["title", "x", "tolower(title)", "lines.description", "x.y"]), self.text())
            }
            12 => format!("{}(title) {operator} {}", self.pick(&["tolower", "toupper"]), self.text()),
            13 => {
                format!("length({}) {operator} {}", self.pick(&["title", "x", "tolower(public_note)"]), self.pick(&["0", "1", "2.5", "8"]))
            }
            14 => {
                let (part, value) = (self.pick(&["year", "month", "day"]), self.pick(&["2026", "2", "28", "31"]));
                format!("{part}({}) {operator} {value}", self.pick(&["due_date", "created_at", "x", "updated_at"]))
            }
            15 => {
                let part = self.pick(&["hour", "minute", "second"]);
                format!("{part}({}) {operator} {}", self.pick(&["created_at", "x", "x.y"]), self.pick(&["0", "7", "8", "12"]))
            }
            16 => {
                format!("date({}) {operator} '{}'", self.pick(&["due_date", "created_at", "x"]), self.pick(&["2026-02-28", "2026-03-10"]))
            }
            17 => {
                let time = self.pick(&["2026-03-10T12:00:01Z", "2026-03-10T22:00:02+10:00", "2026-03-10"]);
                format!("{} {operator} '{time}'", self.pick(&["created_at", "updated_at"]))
            }
            18 => format!("lines.{} {operator} {}", "quantity", self.pick(&NUMBERS)),
            19 => {
                let (all, number) = (self.pick(&["any", "all"]), self.pick(&NUMBERS));
                let text = self.text();
                format!("lines/{all}(l: l/quantity {operator} {number} {} l/description ne {text})", self.pick(&["and", "or"]))
            }
            20 => {
                let text = self.text();
                self.pick(&[
                    "tags/any()",
                    "lines/any()",
                    "lines/any(l: l/linked_transactions/any(t: t/id eq 't1') and status ne 'PAID')",
                    "lines.linked_transactions.id eq 't2'",
                    "lines/all(l: l/linked_transactions/any())",
                    "lines.linked_transactions/any(t: t.id in [t1])",
                    "tags/any(t: t eq 'a' or t gt 1 or t eq true)",
                    "tags/all(t: t ne null and length(t) lt 3)",
                ])
                .replace("'a'", &text)
            }
            _ => format!("tags/any(t: t/y {operator} {})", self.pick(&NUMBERS)),
        }
    }

    /// An order that is understood.
    pub(super) fn order(&mut self) -> String {
        let fields = ["title", "balance", "due_date", "x", "x.y", "status", "created_at", "amount/total_amount", "id", "code"];
        let parts = (0..self.below(4)).map(|_| format!("{}{}", self.pick(&fields), self.pick(&["", " asc", " DESC", " desc"])));
        parts.collect::<Vec<_>>().join(", ")
    }
}
