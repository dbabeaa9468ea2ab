# METADATA
# scope: package
# title: "The findings on: listed-application"
package deepsyn.judge.listed_application

findings["art-13.verify-security-assessment"] := data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.verify_security_assessment.listed_application.finding if data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.in_force

findings["art-13.verify-filing"] := data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.verify_filing.listed_application.finding if data.deepsyn.deep_synthesis_2023.art_13.v1_0_0.in_force
