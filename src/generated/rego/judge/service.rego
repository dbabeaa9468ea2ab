# METADATA
# scope: package
# title: "The findings on: service"
package deepsyn.judge.service

findings["art-09.identity-verification"] := data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.identity_verification.service.finding if data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.in_force

findings["art-10.content-moderation"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.content_moderation.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.review-inputs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.review_inputs.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.review-outputs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.review_outputs.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.harmful-content-database"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.harmful_content_database.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.database-standards"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.database_standards.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.database-rules"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.database_rules.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.database-procedures"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.database_procedures.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.network-logs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.network_logs.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-17.conspicuous-mark.dialogue-text"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.dialogue_text.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.voice"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.voice.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.person-image-video"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.person_image_video.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.immersive-scene"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.immersive_scene.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.other-significant"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.other_significant.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.offer-mark-function"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.offer_mark_function.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.prompt-mark"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.prompt_mark.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force
