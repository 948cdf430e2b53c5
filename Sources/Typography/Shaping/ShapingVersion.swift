// Which HarfBuzz shapes: another may place marks elsewhere.

import CHarfBuzz

public let shapingVersion = String(cString: hb_version_string())
