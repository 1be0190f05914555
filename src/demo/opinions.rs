//! What the demo's people say about their apps, so that the marketplace has ratings, reviews and questions to show.

use super::cast;
use super::seed::DemoRooms;
use crate::hub::{Action, Moderation, NewReview, Object, Permit, Review, ReviewFilter, ReviewKind, ReviewStatus};
use crate::kernel::{PageRequest, Result};

/// An opinion of a user of an app.
struct Opinion {
    app: &'static str,
    user: &'static str,
    rating: i64,
    text: &'static str,
}

const OPINIONS: [Opinion; 4] = [
    Opinion {
        app: "ledgerly",
        user: "usr-demo-adam",
        rating: 5,
        text: "We invoice on the day of the delivery now, and the figures on the dashboard are right without anybody typing them again.",
    },
    Opinion {
        app: "ledgerly",
        user: "usr-demo-sofia",
        rating: 4,
        text: "Does what a small company needs. I would like more ways to lay out an invoice.",
    },
    Opinion {
        app: "pipeliner",
        user: "usr-demo-petra",
        rating: 5,
        text: "Before I call somebody I see whether the last bill was paid. That alone is worth it.",
    },
    Opinion { app: "pipeliner", user: "usr-demo-max", rating: 4, text: "Quick to learn. The forecast is better than our spreadsheet was." },
];

/// A question with the answer of the staff.
struct Question {
    app: &'static str,
    user: &'static str,
    text: &'static str,
    answer: &'static str,
}

const STAFF: &str = "usr-demo-sam";

const QUESTIONS: [Question; 2] = [
    Question {
        app: "ledgerly",
        user: "usr-demo-max",
        text: "Can our accountant look at the books without paying for another user?",
        answer: "Yes. Invite her as a member of your organization: the price does not depend on how many you are.",
    },
    Question {
        app: "wordpress",
        user: "usr-demo-olivia",
        text: "Can we bring the site that we have elsewhere?",
        answer: "Yes. An extension that copies sites brings texts, pictures and settings with it.",
    },
];

impl DemoRooms {
    /// Says what is not said yet, and approves it.
    pub(super) async fn opinions(&self) -> Result<()> {
        let tenant = || Object::Tenant(cast::TENANT_SLUG.to_owned());
        let moderate = self.permit(Action::Moderate, tenant()).await?;
        let browse = self.permit(Action::Browse, tenant()).await?;
        for Opinion { app, user, rating, text } in OPINIONS {
            self.said(&moderate, &browse, ReviewKind::Review, (app, user, text), Some(rating), None).await?;
        }
        for Question { app, user, text, answer } in QUESTIONS {
            let Some(question) = self.said(&moderate, &browse, ReviewKind::Question, (app, user, text), None, None).await? else {
                continue;
            };
            self.said(&moderate, &browse, ReviewKind::Answer, (app, STAFF, answer), None, Some(question.id)).await?;
        }
        Ok(())
    }

    /// The approved entry. A catalogue of somebody's own may lack the app: then nothing is said.
    async fn said(
        &self,
        moderate: &Permit,
        browse: &Permit,
        kind: ReviewKind,
        (app, user, text): (&str, &str, &str),
        rating: Option<i64>,
        parent: Option<i64>,
    ) -> Result<Option<Review>> {
        if self.hub.app_show(app.to_owned()).await.is_err() {
            return Ok(None);
        }
        let filter = ReviewFilter { app: Some(app.to_owned()), kind: Some(kind), ..ReviewFilter::default() };
        let page = PageRequest { after: None, limit: PageRequest::LIMIT_MAX };
        let present = self.hub.review_list(moderate, filter, page).await?.items;
        let review = match present.into_iter().find(|review| review.author.uid == user && review.description == text) {
            Some(review) => review,
            None => {
                let new = NewReview {
                    kind,
                    app: app.to_owned(),
                    rating,
                    description: text.to_owned(),
                    organization: None,
                    parent,
                    user: Some(user.to_owned()),
                };
                self.hub.review_create(browse, new).await?
            }
        };
        if review.status == ReviewStatus::Approved {
            return Ok(Some(review));
        }
        let approved = Moderation { status: Some(ReviewStatus::Approved), ..Moderation::default() };
        self.hub.review_moderate(moderate, review.id.to_string(), approved).await.map(Some)
    }
}
