# METADATA
# scope: package
# title: "Implicit labels under the labelling measures"
# custom:
#   regulation: "labelling-measures-2025"
#   article: "5"
#   version: "1.0.0"
package deepsyn.labelling_measures_2025.art_05.v1_0_0

# from 2025-09-01T00:00:00+08:00
default in_force := false

in_force if {
	input["law.time"] >= 1756656000000
	"labelling-2025" in input["law.packs"]
}
