//! What a person is told once the demo stands: where to go and how to sign in.

use super::seed::DemoSummary;

impl DemoSummary {
    /// The text for a terminal, several lines.
    #[must_use]
    pub fn guide(&self) -> String {
        let file = &self.file;
        let name_of =
            |uid: &str| file.organizations.iter().find(|organization| organization.uid == uid).map_or(uid, |found| &found.name).to_owned();
        let rows: Vec<[String; 3]> = file
            .users
            .iter()
            .map(|user| {
                let mut what: Vec<String> = user.roles.iter().map(|(uid, role)| format!("{role} of {}", name_of(uid))).collect();
                what.extend(user.admin_role.as_ref().map(|role| format!("staff ({role}) of {}", file.tenant.name)));
                [user.email.clone(), user.password.clone(), what.join(", ")]
            })
            .collect();
        let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
        let (email, password) = (width(0), width(1));
        let mut text = format!(
            "{}: open {} and sign in as\n",
            if self.seeded { "The demo is ready" } else { "The demo is as you left it" },
            file.base_url
        );
        for [one, two, three] in &rows {
            text.push_str(&format!("  {one:email$}  {two:password$}  {three}\n"));
        }
        text.push_str(&format!("All credentials for scripts are in {}, readable by you alone.\n", self.path.display()));
        for note in &self.notes {
            text.push_str(&format!("note: {note}\n"));
        }
        text
    }
}
