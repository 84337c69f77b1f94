package dev.plumbline.ruleset;

import dev.plumbline.account.AuditLog;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** As much of the program as keeps rules, for a test of what is kept. */
@Configuration(proxyBeanMethods = false)
@Import({ PublishedRules.class, PublishedQualification.class, ShippedRulesPublisher.class, Versions.class, Drafts.class,
		Proposals.class, Publishing.class, PublishChecks.class, RuleSetLog.class, AuditLog.class })
class RulesKept {

}
