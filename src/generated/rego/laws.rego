# METADATA
# scope: package
# title: "The policy versions in force"
package deepsyn.laws

in_force contains "article-02/1.0.0" if data.deepsyn.deep_synthesis_2023.art_02.v1_0_0.in_force

in_force contains "article-06/1.0.0" if data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.in_force

in_force contains "article-07/1.0.0" if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

in_force contains "article-08/1.0.0" if data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.in_force

in_force contains "article-09/1.0.0" if data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.in_force

in_force contains "article-10/1.0.0" if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

in_force contains "article-11/1.0.0" if data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.in_force

in_force contains "article-12/1.0.0" if data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.in_force

in_force contains "article-13/1.0.0" if data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.in_force

in_force contains "article-14/1.0.0" if data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.in_force

in_force contains "article-15/1.0.0" if data.deepsyn.deep_synthesis_2023.art_15.v1_0_0.in_force

in_force contains "article-16/1.0.0" if data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.in_force

in_force contains "article-17/1.0.0" if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

in_force contains "article-18/1.0.0" if data.deepsyn.deep_synthesis_2023.art_18.v1_0_0.in_force

in_force contains "article-19/1.0.0" if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

in_force contains "article-20/1.0.0" if data.deepsyn.deep_synthesis_2023.art_20.v1_0_0.in_force

in_force contains "article-21/1.0.0" if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force

in_force contains "article-22/1.0.0" if data.deepsyn.deep_synthesis_2023.art_22.v1_0_0.in_force

in_force contains "article-23/1.0.0" if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

in_force contains "article-24/1.0.0" if data.deepsyn.deep_synthesis_2023.art_24.v1_0_0.in_force

in_force contains "labelling-2025/article-05/1.0.0" if data.deepsyn.labelling_measures_2025.art_05.v1_0_0.in_force
