/// Where a draft is on its way.
public enum DraftState: String, Sendable, Codable, CaseIterable {
    /// Its time has come; the Writer takes it next.
    case due
    /// A Writer holds it.
    case writing
    /// Written; the peer reviews it, then the policies look at it.
    case inReview
    /// In Needs attention: a person decides.
    case waiting
    /// Countersigned; leaves when its grace is over and every guard agrees.
    case approved
    /// Being handed to the carrier.
    case sending
    /// The carrier took it.
    case sent
    /// A person is the carrier: call, paste, then say done.
    case toDo
    /// The person did it.
    case done
    /// Handed over, and the answer never came: a person settles it.
    case uncertain
    /// Definitely did not leave, or could not be written.
    case failed
    /// A person said no.
    case rejected
    /// This step is left out; the enrollment goes on.
    case skipped
    /// Overtaken: a reply, a stop, a changed step.
    case superseded
    /// Taken back by the process that made it.
    case withdrawn
    /// Nobody decided in time.
    case expired
}

/// What can happen to a draft.
public enum DraftEvent: String, Sendable, Codable, CaseIterable {
    /// The Writer took it.
    case claimed
    /// A version was written.
    case written
    /// Not now: the model is down, no credits, outside the window, a temporary refusal. The reason and the next try are stored.
    case putOff
    /// The last try failed.
    case gaveUp
    /// The peer's review is stored.
    case reviewed
    /// The peer wants another version.
    case sentBack
    /// A policy leaves it to a person.
    case held
    /// A live rule approved it.
    case cleared
    /// A person changed the text.
    case edited
    /// A person approved it.
    case approved
    /// A person said no.
    case rejected
    /// A person asks the Writer for another version.
    case revisionAsked
    /// A person leaves the step out.
    case skipped
    /// A task that nobody did in its time (semantics 4.26).
    case autoSkipped
    /// A person takes back that a task was done; nothing is unsent by it (semantics 4.26).
    case reopened
    /// A decision was taken back in time.
    case recalled
    /// A guard found that the approval no longer holds; a person looks again.
    case returned
    /// A person is asked to carry it.
    case handedToPerson
    /// The person did it.
    case done
    /// The Dispatcher wrote the delivery and begins.
    case handingOver
    /// The carrier took it.
    case accepted
    /// The carrier refused for good.
    case refused
    /// The answer never came.
    case lost
    /// A person found that it did leave.
    case settledSent
    /// A person found that it did not leave.
    case settledNotSent
    /// A reply, a stop or a changed step overtook it.
    case superseded
    /// A changed step is written anew.
    case renewed
    /// The process that made it takes it back.
    case withdrawn
    /// Nobody decided in time.
    case expired
}
