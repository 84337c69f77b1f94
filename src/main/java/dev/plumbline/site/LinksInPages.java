package dev.plumbline.site;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Has only addresses of files looked up among the static files, where they get the hash
 * of their content. The address of a page is none, and to find that out for every link of
 * a page would take longer than all else on it: each is looked for in every jar.
 */
@Component
class LinksInPages extends StandardLinkBuilder implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof SpringTemplateEngine engine) {
			engine.setLinkBuilder(this);
		}
		return bean;
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return isOfAFile(link) ? super.processLink(context, link) : link;
	}

	/** By the dot in the last part of its path. */
	private static boolean isOfAFile(String link) {
		String path = link.split("[?#]", 2)[0];
		return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
	}

}
