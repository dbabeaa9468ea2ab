# METADATA
# scope: package
# title: "The findings on: site"
package deepsyn.judge.site

findings["art-19.display-filing-number"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.display_filing_number.site.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.display-filing-link"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.display_filing_link.site.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force
