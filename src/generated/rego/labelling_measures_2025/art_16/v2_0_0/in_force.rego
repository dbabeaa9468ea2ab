# METADATA
# scope: package
# title: "Implicit labels and logs"
# custom:
#   regulation: "labelling-measures-2025"
#   article: "16"
#   version: "2.0.0"
package deepsyn.labelling_measures_2025.art_16.v2_0_0

# from 2025-09-01T00:00:00+08:00
default in_force := false

in_force if {
	input["law.time"] >= 1756656000000
	"labelling-2025" in input["law.packs"]
}
