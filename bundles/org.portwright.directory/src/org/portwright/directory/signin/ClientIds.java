package org.portwright.directory.signin;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.reference.ReferenceData;
import org.portwright.reference.settings.AcceptedValues;
import org.portwright.reference.settings.SettingsFile;

/**
 * The client IDs under which Portwright is registered at Microsoft, as the user knows them: the one for tenants that
 * name none of their own, and those of tenants' files that the user has accepted. They are no secrets.
 */
@SuppressWarnings("nls")
public final class ClientIds {

	private static final String NAME = "signin.properties";
	private static final String KEY = "clientId";
	private static final String RESERVED = "organisation-ids";
	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final SettingsFile file;
	private final AcceptedValues accepted;

	/** @param file need not be there */
	public ClientIds(SettingsFile file) {
		this.file = file;
		accepted = new AcceptedValues(file);
	}

	/**
	 * Those of the user.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static ClientIds ofUser(UnaryOperator<@Nullable String> environment) {
		return new ClientIds(SettingsFile.ofUser(NAME, environment));
	}

	/** Reads a client ID as it was typed; empty if it is none, as one of zeros, which stands for no application. */
	public static Optional<String> read(String typed) {
		return Optional.of(typed.strip().toLowerCase(Locale.ROOT))
				.filter(id -> ID.matcher(id).matches() && !ReferenceData.of(RESERVED).eachText().contains(id));
	}

	/**
	 * The one for tenants that have none of their own; empty if none is set.
	 *
	 * @throws IOException if nobody can tell; its message says why, and what to do
	 */
	public Optional<String> usual() throws IOException {
		Optional<String> written;
		try {
			written = file.value(KEY);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.ClientIds_unreadable, file.path()), e);
		}
		if (written.isPresent() && read(written.get()).isEmpty()) {
			throw new IOException(NLS.bind(Messages.ClientIds_noId, file.path(), written.get()));
		}
		return written.flatMap(ClientIds::read);
	}

	/**
	 * Sets it.
	 *
	 * @param id as {@link #read} gives it; empty for none
	 * @throws IOException if it cannot be written; then it is as it was. The message says so
	 */
	public void setUsual(Optional<String> id) throws IOException {
		try {
			file.set(KEY, id.orElse(""));
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.ClientIds_notWritten, file.path()), e);
		}
	}

	/**
	 * Returns whether an ID that a file names for a tenant may be used without a question: it is {@link #usual()}, or
	 * the user has accepted it for this tenant.
	 *
	 * @param id     as {@link #read} returns it
	 * @param tenant its Organisation ID, or a domain of it
	 * @throws IOException if the settings cannot be read; its message says why, and what to do
	 */
	public boolean accepts(String id, String tenant) throws IOException {
		if (usual().equals(Optional.of(id))) {
			return true;
		}
		try {
			return accepted.contains(tenant, id);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.ClientIds_unreadable, file.path()), e);
		}
	}

	/**
	 * Keeps that the user has accepted an ID for a tenant, unless no question is needed for it anyway.
	 *
	 * @param id     as {@link #read} returns it
	 * @param tenant its Organisation ID, or a domain of it
	 * @throws IOException if it cannot be written; its message says so
	 */
	public void accept(String id, String tenant) throws IOException {
		if (accepts(id, tenant)) {
			return;
		}
		try {
			accepted.add(tenant, id);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.ClientIds_notAccepted, id, file.path()), e);
		}
	}
}
