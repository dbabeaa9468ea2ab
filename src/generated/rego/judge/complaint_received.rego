# METADATA
# scope: package
# title: "The findings on: complaint.received"
package deepsyn.judge.complaint_received

findings["art-12.accept-and-handle"] := data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.accept_and_handle.event.finding if data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.in_force

findings["art-12.feed-back-result"] := data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.feed_back_result.event.finding if data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.in_force
