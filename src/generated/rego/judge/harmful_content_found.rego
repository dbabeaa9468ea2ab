# METADATA
# scope: package
# title: "The findings on: harmful-content.found"
package deepsyn.judge.harmful_content_found

findings["art-10.dispose-harmful"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.dispose_harmful.event.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.keep-harmful-records"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.keep_harmful_records.event.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.report-harmful"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.report_harmful.event.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.measures-against-user"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.measures_against_user.event.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force
