# METADATA
# scope: package
# title: "The findings on: service"
package deepsyn.judge.service

findings["art-07.responsible-person"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.responsible_person.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.user-registration-system"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.user_registration_system.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.algorithm-review-system"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.algorithm_review_system.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.ethics-review-system"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.ethics_review_system.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.information-review-system"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.information_review_system.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.data-security-system"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.data_security_system.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.personal-information-system"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.personal_information_system.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.anti-fraud-system"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.anti_fraud_system.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.incident-response-system"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.incident_response_system.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-07.technical-safeguards"] := data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.technical_safeguards.service.finding if data.deepsyn.deep_synthesis_2023.art_07.v1_0_0.in_force

findings["art-08.management-rules"] := data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.management_rules.service.finding if data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.in_force

findings["art-08.platform-terms"] := data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.platform_terms.service.finding if data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.in_force

findings["art-08.service-agreement"] := data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.service_agreement.service.finding if data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.in_force

findings["art-08.notify-obligations"] := data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.notify_obligations.service.finding if data.deepsyn.deep_synthesis_2023.art_08.v1_0_0.in_force

findings["art-09.identity-verification"] := data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.identity_verification.service.finding if data.deepsyn.deep_synthesis_2023.art_09.v1_0_0.in_force

findings["art-10.content-moderation"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.content_moderation.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.review-inputs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.review_inputs.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.review-outputs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.review_outputs.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.harmful-content-database"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.harmful_content_database.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.database-standards"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.database_standards.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.database-rules"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.database_rules.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.database-procedures"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.database_procedures.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-10.network-logs"] := data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.network_logs.service.finding if data.deepsyn.deep_synthesis_2023.art_10.v1_0_0.in_force

findings["art-11.rumour-mechanism"] := data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.rumour_mechanism.service.finding if data.deepsyn.deep_synthesis_2023.art_11.v1_0_0.in_force

findings["art-12.complaint-channel"] := data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.complaint_channel.service.finding if data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.in_force

findings["art-12.publish-process"] := data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.publish_process.service.finding if data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.in_force

findings["art-12.publish-time-limit"] := data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.publish_time_limit.service.finding if data.deepsyn.deep_synthesis_2023.art_12.v1_0_0.in_force

findings["art-13.launch-review"] := data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.launch_review.service.finding if data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.in_force

findings["art-13.daily-management"] := data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.daily_management.service.finding if data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.in_force

findings["art-13.emergency-handling"] := data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.emergency_handling.service.finding if data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.in_force

findings["art-14.prompt-separate-consent"] := data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.prompt_separate_consent.service.finding if data.deepsyn.deep_synthesis_2023.art_14.v1_0_0.in_force

findings["art-16.technical-mark"] := data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.technical_mark.service.finding if data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.in_force

findings["art-16.mark-does-not-hinder-use"] := data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.mark_does_not_hinder_use.service.finding if data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.in_force

findings["art-16.log-retention"] := data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.log_retention.service.finding if data.deepsyn.deep_synthesis_2023.art_16.v1_0_0.in_force

findings["art-17.conspicuous-mark.dialogue-text"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.dialogue_text.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.voice"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.voice.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.person-image-video"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.person_image_video.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.immersive-scene"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.immersive_scene.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.conspicuous-mark.other-significant"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.conspicuous_mark.other_significant.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.offer-mark-function"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.offer_mark_function.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-17.prompt-mark"] := data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.prompt_mark.service.finding if data.deepsyn.deep_synthesis_2023.art_17.v1_0_0.in_force

findings["art-19.file"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.file.service.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.update-filing"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.update_filing.service.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.cancel-filing"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.cancel_filing.service.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.supporter-file"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.supporter_file.service.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.supporter-update-filing"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.supporter_update_filing.service.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-19.supporter-cancel-filing"] := data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.supporter_cancel_filing.service.finding if data.deepsyn.deep_synthesis_2023.art_19.v1_0_0.in_force

findings["art-23.technology.text"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.technology.text.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.technology.voice"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.technology.voice.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.technology.non-speech-audio"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.technology.non_speech_audio.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.technology.biometric-visual"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.technology.biometric_visual.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.technology.non-biometric-visual"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.technology.non_biometric_visual.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.technology.virtual-scene"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.technology.virtual_scene.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.technology.other"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.technology.other.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.provider"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.provider.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.technical-supporter"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.technical_supporter.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.training-data"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.training_data.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.immersive-scene"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.immersive_scene.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.claimed-role.provider"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.claimed_role.provider.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-23.claimed-role.technical-supporter"] := data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.claimed_role.technical_supporter.service.finding if data.deepsyn.deep_synthesis_2023.art_23.v1_0_0.in_force

findings["art-24.publishing"] := data.deepsyn.deep_synthesis_2023.art_24.v1_0_0.publishing.service.finding if data.deepsyn.deep_synthesis_2023.art_24.v1_0_0.in_force

findings["art-24.culture"] := data.deepsyn.deep_synthesis_2023.art_24.v1_0_0.culture.service.finding if data.deepsyn.deep_synthesis_2023.art_24.v1_0_0.in_force

findings["art-24.audiovisual"] := data.deepsyn.deep_synthesis_2023.art_24.v1_0_0.audiovisual.service.finding if data.deepsyn.deep_synthesis_2023.art_24.v1_0_0.in_force

findings["art-05.implicit-label"] := data.deepsyn.labelling_measures_2025.art_05.v1_0_0.implicit_label.service.finding if data.deepsyn.labelling_measures_2025.art_05.v1_0_0.in_force

findings["art-05.implicit-label-content"] := data.deepsyn.labelling_measures_2025.art_05.v1_0_0.implicit_label_content.service.finding if data.deepsyn.labelling_measures_2025.art_05.v1_0_0.in_force
