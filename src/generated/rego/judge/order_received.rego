# METADATA
# scope: package
# title: "The findings on: order.received"
package deepsyn.judge.order_received

findings["art-21.authority-order"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.authority_order.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force

findings["art-21.rectify"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.rectify.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force
