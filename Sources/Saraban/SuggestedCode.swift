// A word comes in that should have been a finding's code or the name of a family; the one that was probably meant goes out.

import Diagnostics
import Reading

public func suggestedCode(for word: String) -> String? {
    suggestion(for: word, among: Code.allCases.map(\.rawValue) + CodeFamily.all.map(\.name))
}
