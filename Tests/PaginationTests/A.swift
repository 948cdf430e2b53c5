import Testing
@testable import Pagination
@Test func x() {}
