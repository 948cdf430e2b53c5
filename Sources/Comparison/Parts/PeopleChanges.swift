// Who is new, who is gone, who has another post. A person is known by the id and the name, else by the name, else by the id:
// then the post has somebody else, or a name was corrected.

import Language

struct PeopleChanges {
    private let pairs: Pairs<Person>
    /// Ids that are gone, with the id that the same person has now: `<old>` and `<new>` in a paper are one signer.
    let renamedIDs: [String: String]

    init(_ old: [Person], _ new: [Person]) {
        pairs = Pairs(old, new, by: [{ $0.id.value + "\n" + $0.name }, { $0.name }, { $0.id.value }])
        let (before, after) = (Set(old.map(\.id.value)), Set(new.map(\.id.value)))
        var renamed: [String: String] = [:]
        for pair in pairs.both where !after.contains(pair.old.id.value) && !before.contains(pair.new.id.value) {
            renamed[pair.old.id.value] = pair.new.id.value
        }
        renamedIDs = renamed
    }

    func compare(_ list: inout ChangeList) {
        for pair in pairs.both { compare(pair.old, pair.new, &list) }
        for person in pairs.onlyNew {
            var change = Change(.people, .added, of: Subject(old: nil, new: person.subject))
            change.contents = list.new.contents(person.record.values, Shape.personFields, except: ["name"])
            list.add(change)
        }
        for person in pairs.onlyOld {
            var change = Change(.people, .removed, of: Subject(old: person.subject, new: nil))
            change.contents = list.old.contents(person.record.values, Shape.personFields, except: ["name"])
            list.add(change)
        }
    }

    private func compare(_ old: Person, _ new: Person, _ list: inout ChangeList) {
        let subject = Subject(old: old.subject, new: new.subject)
        let before = list.changes.count
        list.record(.people, of: subject, from: old.record.values, to: new.record.values, Shape.personFields)
        // Who has another post is called by another id: that needs no telling.
        if list.changes.count == before {
            list.value(
                .people, of: subject, at: ["id"], FieldName("id"), from: .short(Line(old.id.value)),
                to: .short(Line(new.id.value)))
        }
    }
}

extension Person {
    var name: String { record["name"]?.templates.map(\.dumped).joined(separator: " ") ?? "" }
    fileprivate var subject: Subject.Name { Subject.Name(id.value, name) }
}
