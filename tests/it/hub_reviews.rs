//! Issue 4, section 4: what people say about apps, who may, who sees it, and what staff does with it.

use mno::hub::{
    Action, ListingChange, Moderation, NewReview, Object, Review, ReviewEdit, ReviewFilter, ReviewKind, ReviewOrder, ReviewStatus,
};
use mno::kernel::{ErrorKind, PageRequest, Result};
use serde_json::json;

use crate::support::engine::story;
use crate::support::market::Market;
use crate::support::{Call, Engine, Home, Server, on_both_engines};

on_both_engines!(
    a_review_is_for_those_who_use_the_app,
    a_review_is_seen_by_others_once_it_is_approved,
    one_user_reviews_an_app_once_also_twice_at_once,
    the_average_is_exact_and_counts_each_person_once,
    an_edited_review_waits_again_and_keeps_its_versions,
    questions_have_answers_and_feedbacks_have_comments,
    texts_have_limits_and_no_html,
    other_marketplaces_and_other_authors_have_no_say,
    staff_corrects_puts_away_and_removes,
    a_key_of_the_tenant_writes_for_its_users_only,
);

fn review(kind: ReviewKind, rating: Option<i64>, text: &str) -> NewReview {
    NewReview { kind, app: "till".into(), rating, description: text.into(), organization: None, parent: None, user: None }
}

fn to(status: ReviewStatus) -> Moderation {
    Moderation { status: Some(status), ..Moderation::default() }
}

impl Market {
    async fn say(&self, email: &str, new: NewReview) -> Result<Review> {
        self.hub.review_create(&self.browse(email).await, new).await
    }

    async fn rate(&self, email: &str, rating: i64) -> Review {
        self.say(email, review(ReviewKind::Review, Some(rating), "fine")).await.unwrap()
    }

    async fn decide(&self, review: &Review, status: ReviewStatus) -> Review {
        let permit = self.local(Action::Moderate, Object::Tenant("acme".into())).await;
        self.hub.review_moderate(&permit, review.uid.to_string(), to(status)).await.unwrap()
    }

    /// What somebody sees of the app's reviews.
    async fn seen(&self, email: &str, kind: ReviewKind) -> Vec<String> {
        let filter = ReviewFilter { app: Some("till".into()), kind: Some(kind), ..ReviewFilter::default() };
        let slice = self.hub.review_browse(&self.browse(email).await, filter, ReviewOrder::Oldest, 0, 100).await.unwrap();
        assert_eq!(slice.total, i64::try_from(slice.items.len()).unwrap());
        slice.items.into_iter().map(|review| review.description).collect()
    }

    async fn average(&self, email: &str) -> Option<String> {
        let offer = self.hub.marketplace_app(&self.browse(email).await, "till".into(), None).await.unwrap();
        offer.average_rating()
    }

    /// `till`, used by Atlas and Borealis.
    async fn with_till(engine: &Engine) -> Self {
        let market = Self::open(engine).await;
        market.app("till").await;
        market.purchase(&market.atlas, "till").await.unwrap();
        market.purchase(&market.borealis, "till").await.unwrap();
        market
    }
}

fn a_review_is_for_those_who_use_the_app(engine: &Engine) {
    story(async {
        let market = Market::open(engine).await;
        market.app("till").await;
        let mut new = review(ReviewKind::Review, Some(5), "great");
        assert_eq!(market.say("ann@acme.test", new.clone()).await.unwrap_err().kind(), ErrorKind::Forbidden, "nobody has it yet");
        let bought = market.purchase(&market.atlas, "till").await.unwrap();
        // Somebody of no organization; somebody who speaks for one that never had it; for one that is not hers; for none that exists.
        assert_eq!(market.say("zoe@acme.test", new.clone()).await.unwrap_err().kind(), ErrorKind::Forbidden);
        new.organization = Some(market.borealis.clone());
        assert_eq!(market.say("bob@acme.test", new.clone()).await.unwrap_err().kind(), ErrorKind::Forbidden);
        for organization in [market.atlas.clone(), market.evil.clone(), "org-nothing".into()] {
            new.organization = Some(organization);
            let error = market.say("bob@acme.test", new.clone()).await.unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::NotFound, Some("organization_id")));
        }
        // Who had it once may still say how it was.
        let manage = market.instances(&market.atlas).await;
        market.hub.subscription_delete(&manage, bought.uid.to_string()).await.unwrap();
        new.organization = None;
        let made = market.say("ann@acme.test", new).await.unwrap();
        assert_eq!(made.organization.unwrap().1, market.atlas);
        // Anybody may ask.
        market.say("zoe@acme.test", review(ReviewKind::Question, None, "does it print?")).await.unwrap();
        let unknown = NewReview { app: "nothing".into(), ..review(ReviewKind::Question, None, "x") };
        assert_eq!(market.say("ann@acme.test", unknown).await.unwrap_err().kind(), ErrorKind::NotFound);
    });
}

fn a_review_is_seen_by_others_once_it_is_approved(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        let made = market.rate("ann@acme.test", 4).await;
        assert_eq!(made.status, ReviewStatus::Pending);
        let show = async |email: &str| market.hub.review_show(&market.browse(email).await, made.uid.to_string()).await;
        assert_eq!(market.seen("ann@acme.test", ReviewKind::Review).await, ["fine"], "her own");
        assert!(market.seen("bob@acme.test", ReviewKind::Review).await.is_empty());
        assert_eq!(show("bob@acme.test").await.unwrap_err().kind(), ErrorKind::NotFound);
        assert_eq!(market.average("bob@acme.test").await, None, "what waits does not count");
        market.decide(&made, ReviewStatus::Approved).await;
        assert_eq!(market.seen("bob@acme.test", ReviewKind::Review).await, ["fine"]);
        assert!(show("bob@acme.test").await.unwrap().1.is_empty(), "how it was before is not for others");
        assert_eq!(show("ann@acme.test").await.unwrap().1.len(), 2);
        assert_eq!(market.average("bob@acme.test").await.as_deref(), Some("4.00"));
        market.decide(&made, ReviewStatus::Rejected).await;
        assert!(market.seen("bob@acme.test", ReviewKind::Review).await.is_empty());
        assert_eq!((market.seen("ann@acme.test", ReviewKind::Review).await.len(), market.average("bob@acme.test").await), (1, None));
    });
}

fn one_user_reviews_an_app_once_also_twice_at_once(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        let permit = market.browse("ann@acme.test").await;
        let say = || {
            let (hub, permit) = (market.hub.clone(), permit.clone());
            tokio::spawn(async move { hub.review_create(&permit, review(ReviewKind::Review, Some(5), "mine")).await })
        };
        let all = [say(), say(), say()];
        let mut done = 0;
        for one in all {
            match one.await.unwrap() {
                Ok(_) => done += 1,
                Err(error) => assert_eq!(error.kind(), ErrorKind::Conflict, "{error}"),
            }
        }
        assert_eq!(done, 1);
        // A feedback is another thing; a review that was withdrawn makes room.
        market.say("ann@acme.test", review(ReviewKind::Feedback, None, "more colours")).await.unwrap();
        let filter = ReviewFilter { kind: Some(ReviewKind::Review), ..ReviewFilter::default() };
        let mine = market.hub.review_browse(&permit, filter, ReviewOrder::Newest, 0, 10).await.unwrap().items.remove(0);
        market.hub.review_withdraw(&permit, mine.uid.to_string(), None).await.unwrap();
        assert!(market.seen("ann@acme.test", ReviewKind::Review).await.is_empty());
        let second = market.rate("ann@acme.test", 3).await;
        // The first one cannot come back beside the second.
        let moderate = market.local(Action::Moderate, Object::Tenant("acme".into())).await;
        let back = market.hub.review_moderate(&moderate, mine.uid.to_string(), to(ReviewStatus::Approved)).await;
        assert_eq!(back.unwrap_err().kind(), ErrorKind::Conflict);
        market.hub.review_withdraw(&permit, second.uid.to_string(), None).await.unwrap();
        market.decide(&mine, ReviewStatus::Approved).await;
    });
}

fn the_average_is_exact_and_counts_each_person_once(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        for (email, rating) in [("ann@acme.test", 5), ("mia@acme.test", 4), ("bob@acme.test", 4)] {
            let made = market.rate(email, rating).await;
            market.decide(&made, ReviewStatus::Approved).await;
        }
        assert_eq!(market.average("ann@acme.test").await.as_deref(), Some("4.33"));
        // Her feedback is newer than her review: it counts instead of it, not beside it.
        let feedback = market.say("ann@acme.test", review(ReviewKind::Feedback, Some(1), "no more")).await.unwrap();
        market.decide(&feedback, ReviewStatus::Approved).await;
        assert_eq!(market.average("ann@acme.test").await.as_deref(), Some("3.00"));
        let moderate = market.local(Action::Moderate, Object::Tenant("acme".into())).await;
        market.hub.review_delete(&moderate, feedback.uid.to_string()).await.unwrap();
        assert_eq!(market.average("ann@acme.test").await.as_deref(), Some("4.33"));
        // Another marketplace has its own.
        assert_eq!(market.average("eve@other.test").await, None);
    });
}

fn an_edited_review_waits_again_and_keeps_its_versions(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        let made = market.rate("ann@acme.test", 5).await;
        market.decide(&made, ReviewStatus::Approved).await;
        let ann = market.browse("ann@acme.test").await;
        let edit = ReviewEdit { description: Some("not so fine".into()), rating: Some(2), user: None };
        let edited = market.hub.review_edit(&ann, made.uid.to_string(), edit.clone()).await.unwrap();
        assert_eq!((edited.status, edited.rating, edited.edited_by.is_some()), (ReviewStatus::Pending, Some(2), true));
        assert_eq!(market.average("ann@acme.test").await, None);
        // The same again is no change.
        assert_eq!(market.hub.review_edit(&ann, made.uid.to_string(), edit).await.unwrap().version, edited.version);
        let versions = market.hub.review_show(&ann, made.uid.to_string()).await.unwrap().1;
        let told: Vec<(i64, &str, Option<i64>, &str, &str)> = versions
            .iter()
            .map(|version| (version.number, version.event.as_str(), version.rating, version.description.as_str(), version.status.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (1, "create", Some(5), "fine", "pending"),
                (2, "moderate", Some(5), "fine", "approved"),
                (3, "update", Some(2), "not so fine", "pending")
            ]
        );
    });
}

fn questions_have_answers_and_feedbacks_have_comments(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        let question = market.say("ann@acme.test", review(ReviewKind::Question, None, "does it print?")).await.unwrap();
        let answer = |parent| NewReview { parent: Some(parent), ..review(ReviewKind::Answer, None, "it does") };
        // What she cannot see she cannot answer.
        assert_eq!(market.say("bob@acme.test", answer(question.id)).await.unwrap_err().field(), Some("question_id"));
        market.decide(&question, ReviewStatus::Approved).await;
        let bobs = market.say("bob@acme.test", answer(question.id)).await.unwrap();
        assert_eq!(bobs.parent_id, Some(question.id));
        // Staff is believed at once.
        let sams = market.say("sam@acme.test", answer(question.id)).await.unwrap();
        assert_eq!(sams.status, ReviewStatus::Approved);
        let below = market.hub.review_children(&market.browse("mia@acme.test").await, &[question.id]).await.unwrap();
        assert_eq!(below.iter().map(|one| one.author.name.as_str()).collect::<Vec<_>>(), ["sam"]);
        // An answer belongs to a question, and to nothing else.
        let feedback = market.say("ann@acme.test", review(ReviewKind::Feedback, None, "more colours")).await.unwrap();
        market.decide(&feedback, ReviewStatus::Approved).await;
        for (new, field) in [
            (answer(feedback.id), "question_id"),
            (answer(999_999), "question_id"),
            (review(ReviewKind::Answer, None, "x"), "question_id"),
            (NewReview { parent: Some(question.id), ..review(ReviewKind::Comment, None, "x") }, "feedback_id"),
            (NewReview { parent: Some(question.id), ..review(ReviewKind::Question, None, "x") }, "parent_id"),
        ] {
            assert_eq!(market.say("bob@acme.test", new).await.unwrap_err().field(), Some(field));
        }
        market.say("bob@acme.test", NewReview { parent: Some(feedback.id), ..review(ReviewKind::Comment, None, "yes") }).await.unwrap();
        // What hangs below goes with it.
        let moderate = market.local(Action::Moderate, Object::Tenant("acme".into())).await;
        market.hub.review_delete(&moderate, question.uid.to_string()).await.unwrap();
        assert_eq!(market.hub.review_show(&moderate, bobs.uid.to_string()).await.unwrap_err().kind(), ErrorKind::NotFound);
    });
}

fn texts_have_limits_and_no_html(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        for (rating, text, field) in [
            (Some(0), "x", "rating"),
            (Some(6), "x", "rating"),
            (None, "x", "rating"),
            (Some(5), "  ", "description"),
            (Some(5), "<script>alert(1)</script>", "description"),
            (Some(5), "a <img src=x onerror=alert(1)> b", "description"),
            (Some(5), "nul \u{0}", "description"),
            (Some(5), &"x".repeat(5_001), "description"),
        ] {
            let error = market.say("ann@acme.test", review(ReviewKind::Review, rating, text)).await.unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some(field)), "{text}");
        }
        let rated = market.say("ann@acme.test", review(ReviewKind::Question, Some(3), "x")).await.unwrap_err();
        assert_eq!(rated.field(), Some("rating"));
        let made = market
            .say("ann@acme.test", review(ReviewKind::Review, Some(5), " 5 < 6 & \"good\"\r\n'; DROP TABLE hub_review; -- "))
            .await
            .unwrap();
        assert_eq!(made.description, "5 < 6 & \"good\"\n'; DROP TABLE hub_review; --");
        // The wildcards of a search mean themselves.
        let found = async |text: &str| {
            let filter = ReviewFilter { text: Some(text.into()), ..ReviewFilter::default() };
            market.hub.review_browse(&market.browse("ann@acme.test").await, filter, ReviewOrder::Best, 0, 10).await.unwrap().total
        };
        assert_eq!((found("drop table").await, found("%").await, found("_").await, found("' OR 1=1").await), (1, 0, 1, 0));
    });
}

fn other_marketplaces_and_other_authors_have_no_say(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        market.purchase(&market.evil, "till").await.unwrap();
        let made = market.rate("ann@acme.test", 5).await;
        let uid = made.uid.to_string();
        let bob = market.browse("bob@acme.test").await;
        let edit = || ReviewEdit { description: Some("mine".into()), rating: None, user: None };
        assert_eq!(market.hub.review_edit(&bob, uid.clone(), edit()).await.unwrap_err().kind(), ErrorKind::NotFound);
        market.decide(&made, ReviewStatus::Approved).await;
        assert_eq!(market.hub.review_edit(&bob, uid.clone(), edit()).await.unwrap_err().kind(), ErrorKind::Forbidden);
        assert_eq!(market.hub.review_withdraw(&bob, uid.clone(), None).await.unwrap_err().kind(), ErrorKind::Forbidden);
        // Another tenant neither sees, moderates nor answers, whatever it names.
        let eve = market.browse("eve@other.test").await;
        assert!(market.seen("eve@other.test", ReviewKind::Review).await.is_empty());
        assert_eq!(market.hub.review_show(&eve, uid.clone()).await.unwrap_err().kind(), ErrorKind::NotFound);
        let other = market.local(Action::Moderate, Object::Tenant("other".into())).await;
        for error in [
            market.hub.review_moderate(&other, uid.clone(), to(ReviewStatus::Rejected)).await.unwrap_err(),
            market.hub.review_delete(&other, uid.clone()).await.unwrap_err(),
            market.hub.review_show(&other, made.id.to_string()).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::NotFound);
        }
        assert!(market.hub.review_list(&other, ReviewFilter::default(), PageRequest::default()).await.unwrap().items.is_empty());
        // An app that is offered no longer is spoken of by those who have it only.
        let listings = market.local(Action::ManageListings, Object::Tenant("acme".into())).await;
        let off = ListingChange { offered: Some(Some(false)), ..ListingChange::default() };
        market.hub.listing_set(&listings, "till".into(), off).await.unwrap();
        assert!(market.say("zoe@acme.test", review(ReviewKind::Question, None, "x")).await.is_err());
        market.say("bob@acme.test", review(ReviewKind::Question, None, "x")).await.unwrap();
    });
}

fn staff_corrects_puts_away_and_removes(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        let made = market.rate("ann@acme.test", 5).await;
        let sam = market.of("sam@acme.test", Action::Moderate, Object::CallersTenant).await.unwrap();
        let corrected = market
            .hub
            .review_moderate(&sam, made.uid.to_string(), Moderation { description: Some("fine.".into()), ..to(ReviewStatus::Approved) })
            .await;
        let corrected = corrected.unwrap();
        assert_eq!((corrected.description.as_str(), corrected.edited_by.unwrap().name.as_str()), ("fine.", "sam"));
        let waiting = ReviewFilter { status: Some(ReviewStatus::Pending), ..ReviewFilter::default() };
        assert!(market.hub.review_list(&sam, waiting, PageRequest::default()).await.unwrap().items.is_empty());
        let away = market.decide(&made, ReviewStatus::Archived).await;
        assert_eq!(away.status, ReviewStatus::Archived);
        assert!(market.seen("ann@acme.test", ReviewKind::Review).await.is_empty());
        let ann = market.browse("ann@acme.test").await;
        let edit = ReviewEdit { description: Some("again".into()), ..ReviewEdit::default() };
        assert_eq!(market.hub.review_edit(&ann, made.uid.to_string(), edit).await.unwrap_err().kind(), ErrorKind::Conflict);
        for _ in 0..3 {
            market.say("ann@acme.test", review(ReviewKind::Question, None, "?")).await.unwrap();
        }
        let page = market.hub.review_list(&sam, ReviewFilter::default(), PageRequest { after: None, limit: 3 }).await.unwrap();
        assert_eq!((page.items.len(), page.next_page.is_some()), (3, true));
        let rest = market.hub.review_list(&sam, ReviewFilter::default(), PageRequest { after: page.next_page, limit: 3 }).await.unwrap();
        assert_eq!((rest.items.len(), rest.items[0].uid.as_str(), rest.next_page), (1, made.uid.as_str(), None));
    });
}

fn a_key_of_the_tenant_writes_for_its_users_only(engine: &Engine) {
    story(async {
        let market = Market::with_till(engine).await;
        let key = market.tenant_key("acme").await;
        let permit = market.hub.permit(&key, None, Action::Browse, Object::CallersTenant).await.unwrap();
        let new = |user: Option<&str>| NewReview { user: user.map(str::to_owned), ..review(ReviewKind::Review, Some(4), "by key") };
        assert_eq!(market.hub.review_create(&permit, new(None)).await.unwrap_err().field(), Some("user"));
        assert_eq!(market.hub.review_create(&permit, new(Some("eve@other.test"))).await.unwrap_err().kind(), ErrorKind::NotFound);
        let made = market.hub.review_create(&permit, new(Some("mia@acme.test"))).await.unwrap();
        assert_eq!((made.author.name.as_str(), made.status), ("mia", ReviewStatus::Pending));
        // A person cannot put her words into another's mouth.
        let ann = market.browse("ann@acme.test").await;
        let forged = market.hub.review_create(&ann, new(Some("bob@acme.test"))).await.unwrap();
        assert_eq!(forged.author.name, "ann");
        let edit = ReviewEdit { description: Some("changed".into()), rating: None, user: Some("bob@acme.test".into()) };
        assert!(market.hub.review_edit(&permit, made.uid.to_string(), edit).await.is_err());
    });
}

/// The browser's API and the command line, as their users see them.
#[test]
fn a_review_is_written_in_the_browser_and_approved_from_the_command_line() {
    let home = Home::new();
    let password = home.file("password", "correct horse battery");
    home.json(&["hub", "tenant", "create", "acme"]);
    for email in ["ann@acme.test", "bob@acme.test"] {
        home.json(&["hub", "user", "create", email, "--tenant", "acme", "--password-file", &password]);
    }
    let org = home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"]);
    home.json(&["hub", "app", "create", "till"]);
    home.json(&["hub", "subscription", "create", "--org", org["uid"].as_str().unwrap(), "--app", "till"]);
    let server = Server::start(&home, &[]);
    let cookies = |email: &str| {
        let answer = Call::new("POST", &server.at("/mnoe/auth/users/sign_in"))
            .json(&json!({"user": {"email": email, "password": "correct horse battery"}}))
            .send();
        let all: Vec<String> = answer
            .headers
            .get_all("set-cookie")
            .iter()
            .map(|value| value.to_str().unwrap().split(';').next().unwrap().to_owned())
            .collect();
        let token = all.iter().find_map(|cookie| cookie.strip_prefix("XSRF-TOKEN=")).unwrap().to_owned();
        (all.join("; "), token)
    };
    let (ann, bob) = (cookies("ann@acme.test"), cookies("bob@acme.test"));
    let call = |who: &(String, String), method: &str, path: &str| {
        Call::new(method, &server.at(&format!("/mnoe/jpi/v1/marketplace/till/{path}")))
            .header("cookie", &who.0)
            .header("x-xsrf-token", &who.1)
    };
    let body =
        json!({"app_review": {"rating": 4, "description": "good <3", "organization_id": org["id"], "status": "approved", "user_id": 1}});
    let made = call(&ann, "POST", "app_reviews").json(&body).send().is(200).json();
    let review = &made["app_review"];
    assert_eq!((review["status"].as_str(), review["rating"].as_i64(), made["average_rating"].is_null()), (Some("pending"), Some(4), true));
    call(&ann, "POST", "app_reviews").json(&body).send().is(409);
    call(&bob, "POST", "app_reviews").json(&json!({"app_review": {"rating": 4, "description": "x"}})).send().is(403);
    let wrong = call(&ann, "POST", "app_feedbacks").json(&json!({"app_feedback": {"description": "<b>x</b>"}})).send().is(400).json();
    assert!(wrong["description"][0].as_str().unwrap().contains("HTML"));
    Call::new("POST", &server.at("/mnoe/jpi/v1/marketplace/till/app_reviews")).header("cookie", &bob.0).json(&body).send().is(422);
    Call::new("POST", &server.at("/mnoe/jpi/v1/marketplace/till/app_reviews")).json(&body).send().is(401);

    let id = review["id"].to_string();
    let list = |who: &(String, String)| call(who, "GET", "app_reviews?limit=5&offset=0&order_by=created_at.desc").send().is(200);
    assert_eq!((list(&ann).header("x-total-count"), list(&bob).header("x-total-count")), ("1", "0"));
    call(&bob, "GET", &format!("app_reviews/{id}")).send().is(404);
    assert_eq!(home.json(&["hub", "review", "list", "--tenant", "acme", "--status", "pending"])["items"][0]["id"].to_string(), id);
    home.json(&["hub", "review", "approve", &id, "--tenant", "acme"]);
    let shown = list(&bob).json();
    assert_eq!(
        (shown["app_reviews"][0]["description"].as_str(), shown["metadata"]["pagination"]["count"].as_i64()),
        (Some("good <3"), Some(1))
    );
    assert_eq!(call(&bob, "GET", &format!("app_reviews/{id}")).send().is(200).json()["average_rating"].to_string(), "4.00");
    call(&bob, "GET", &format!("app_questions/{id}")).send().is(404);
    call(&bob, "PUT", &format!("app_reviews/{id}")).json(&json!({"app_review": {"rating": 1}})).send().is(403);
    let question =
        call(&bob, "POST", "app_questions").json(&json!({"app_question": {"description": "does it print?"}})).send().is(200).json();
    home.json(&["hub", "review", "approve", &question["app_question"]["id"].to_string(), "--tenant", "acme"]);
    let answer = json!({"app_answer": {"description": "yes", "question_id": question["app_question"]["id"]}});
    call(&ann, "POST", "app_answers").json(&answer).send().is(200);
    let asked = call(&ann, "GET", "app_questions").send().is(200).json();
    assert_eq!(asked["app_questions"][0]["answers"][0]["description"], "yes");
    let gone = call(&ann, "DELETE", &format!("app_reviews/{id}")).send().is(200).json();
    assert_eq!((&gone["app_review"]["status"], gone["average_rating"].is_null()), (&json!("archived"), true), "{gone}");
    home.mno(&["hub", "review", "show", "999999", "--tenant", "acme"]).exits(4);
}
