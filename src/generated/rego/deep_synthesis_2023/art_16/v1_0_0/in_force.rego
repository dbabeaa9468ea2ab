# METADATA
# scope: package
# title: "Technical marks and logs"
# custom:
#   regulation: "deep-synthesis-2023"
#   article: "16"
#   version: "1.0.0"
package deepsyn.deep_synthesis_2023.art_16.v1_0_0

# from 2023-01-10T00:00:00+08:00
default in_force := false

in_force if input["law.time"] >= 1673280000000
