package org.portwright.ui.internal.updates;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.URIUtil;

/**
 * Where an update site is, as it was typed: an address of the web, or a folder. Reading it looks at no disk and no
 * network, so that a field can do it while somebody types.
 */
@SuppressWarnings("nls")
record SiteAddress(URI uri) {

	private static final Set<String> OF_THE_WEB = Set.of("http", "https");

	/** Reads what was typed; empty if it is no address that can be gone to. */
	static Optional<SiteAddress> read(String typed) {
		String text = typed.strip();
		try {
			// A drive of Windows looks like the scheme of an address.
			URI uri = isWholePath(text) ? folder(text) : address(text);
			return Optional.of(uri).filter(SiteAddress::leadsSomewhere).map(SiteAddress::new);
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	private static boolean isWholePath(String text) {
		try {
			return Path.of(text).isAbsolute();
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/** The way of the JDK asks the disk whether it is a folder. */
	private static URI folder(String path) throws URISyntaxException {
		String slashed = path.replace(File.separatorChar, '/');
		String root = slashed.startsWith("//") ? "//" : "/";
		return new URI("file", null, slashed.startsWith("/") && root.length() == 1 ? slashed : root + slashed, null);
	}

	/** People write spaces as they are. */
	private static URI address(String text) throws URISyntaxException {
		try {
			return new URI(text);
		} catch (URISyntaxException e) {
			return URIUtil.fromString(text);
		}
	}

	private static boolean leadsSomewhere(URI uri) {
		String scheme = String.valueOf(uri.getScheme());
		return OF_THE_WEB.contains(scheme) ? uri.getHost() != null
				: "file".equals(scheme) && uri.getPath() != null && uri.getPath().startsWith("/");
	}

	/** As people read it. */
	@Override
	public String toString() {
		return URIUtil.toUnencodedString(uri);
	}
}
