package org.portwright.ui.internal.help;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.help.IHelpContentProducer;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.porting.checks.RulesPage;

/** Gives the help of the platform the table of all rules, made when it is asked for. */
@SuppressWarnings("nls")
public final class RulesHelp implements IHelpContentProducer {

	/** The page, as the table of contents names it. */
	static final String PAGE = "help/rules.xhtml";

	@Override
	public @Nullable InputStream getInputStream(@Nullable String plugin, @Nullable String href,
			@Nullable Locale locale) {
		return href != null && PAGE.equals(href.replaceFirst("[?#].*", ""))
				? new ByteArrayInputStream(RulesPage.xhtml().getBytes(StandardCharsets.UTF_8))
				: null;
	}
}
