package org.portwright.ui.internal.help;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IHelpContentProducer;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.ui.internal.topics.TopicSource;

/**
 * Gives the help of the platform our topics with the names that things have now, and the table of all rules, made when
 * it is asked for.
 */
@SuppressWarnings("nls")
public final class TopicsOfPlatform implements IHelpContentProducer {

	@Override
	public @Nullable InputStream getInputStream(@Nullable String plugin, @Nullable String href,
			@Nullable Locale locale) {
		try {
			Optional<String> page = TopicSource.xhtml("/" + plugin + "/" + href);
			return page.isPresent() ? new ByteArrayInputStream(page.get().getBytes(StandardCharsets.UTF_8)) : null;
		} catch (IOException | XMLStreamException | IllegalStateException e) {
			// The platform then shows the file as it is, if there is one.
			ILog.of(TopicsOfPlatform.class).error(plugin + "/" + href, e);
			return null;
		}
	}
}
