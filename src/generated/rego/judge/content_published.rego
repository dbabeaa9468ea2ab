# METADATA
# scope: package
# title: "The findings on: content.published"
package deepsyn.judge.content_published

findings["art-06.no-prohibited-information"] := data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.no_prohibited_information.event.finding if data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.in_force

findings["art-06.no-fake-news"] := data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.no_fake_news.event.finding if data.deepsyn.deep_synthesis_2023.art_06.v1_0_0.in_force

findings["art-09.identity-verification"] := data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.identity_verification.event.finding if data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.in_force

findings["art-09.no-dissemination-to-unverified"] := data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.no_dissemination_to_unverified.event.finding if data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.in_force

findings["art-10.review-inputs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.review_inputs.event.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.review-outputs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.review_outputs.event.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.network-logs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.network_logs.event.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-16.technical-mark"] := data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.technical_mark.event.finding if data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.in_force

findings["art-16.mark-does-not-hinder-use"] := data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.mark_does_not_hinder_use.event.finding if data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.in_force

findings["art-16.log-retention"] := data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.log_retention.event.finding if data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.in_force

findings["art-17.conspicuous-mark.dialogue-text"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.dialogue_text.event.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.voice"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.voice.event.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.person-image-video"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.person_image_video.event.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.immersive-scene"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.immersive_scene.event.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.other-significant"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.other_significant.event.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-21.suspend-information-update"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_information_update.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force

findings["art-21.suspend-other-service"] := data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.suspend_other_service.event.finding if data.deepsyn.deep_synthesis_2023.art_21.v1_0_0.in_force

findings["art-23.user"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.user.event.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-05.implicit-label"] := data.deepsyn.labelling_measures_2025.art_05.v1_0_0.implicit_label.event.finding if data.deepsyn.labelling_measures_2025.art_05.v1_0_0.in_force

findings["art-05.implicit-label-content"] := data.deepsyn.labelling_measures_2025.art_05.v1_0_0.implicit_label_content.event.finding if data.deepsyn.labelling_measures_2025.art_05.v1_0_0.in_force
