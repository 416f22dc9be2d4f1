package org.portwright.phones.asking;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.WebException;
import org.portwright.network.secrets.SecureTokens;
import org.portwright.network.secrets.TokenStore;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.rest.PhoneLogin;
import org.portwright.reference.settings.AcceptedValues;
import org.portwright.reference.settings.SettingException;
import org.portwright.reference.settings.SettingsFile;

/**
 * Whether phones are asked at all, and as whom. It is off until somebody switches it on. The password lies where the
 * tokens of sign-ins lie and nowhere else. It reads files and the keyring, so not on the window's thread.
 */
@SuppressWarnings("nls")
public final class PhoneAsking {

	private static final String NAME = "phones.properties";
	private static final String ASK = "askPhones";
	private static final String USER = "user";
	private static final String YES = "true";
	/** What the store knows the password by. */
	private static final String KEY = "phonePassword";

	private final SettingsFile file;
	private final AcceptedValues accepted;
	private final TokenStore store;
	private final NetworkPreferences network;

	/** @param file need not be there */
	public PhoneAsking(SettingsFile file, TokenStore store, NetworkPreferences network) {
		this.file = file;
		accepted = new AcceptedValues(file);
		this.store = store;
		this.network = network;
	}

	/**
	 * That of the user.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static PhoneAsking ofUser(UnaryOperator<@Nullable String> environment) {
		return new PhoneAsking(SettingsFile.ofUser(NAME, environment), SecureTokens.ofUser(environment),
				NetworkPreferences.ofUser(environment));
	}

	/**
	 * What the user has chosen.
	 *
	 * @param on   whether phones are asked
	 * @param user the user of the phones
	 */
	public record Choice(boolean on, String user) {
	}

	/**
	 * What was chosen; off and the usual user where nothing was.
	 *
	 * @throws IOException if nobody can tell; its message says why
	 */
	public Choice choice() throws IOException {
		try {
			return new Choice(file.flag(ASK).orElse(false), file.value(USER).orElse(PhoneLogin.USUAL_USER));
		} catch (SettingException e) {
			throw e;
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.PhoneAsking_unreadable, file.path()), e);
		}
	}

	/**
	 * Notes what was chosen.
	 *
	 * @throws IOException if it cannot be written; its message says so
	 */
	public void choose(Choice choice) throws IOException {
		try {
			file.set(ASK, choice.on() ? YES : "");
			file.set(USER, choice.user().equals(PhoneLogin.USUAL_USER) ? "" : choice.user().strip());
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.PhoneAsking_notWritten, file.path()), e);
		}
	}

	/**
	 * Returns whether the user has agreed on this computer to a certificate of a phone.
	 *
	 * @throws IOException if the settings cannot be read; its message says why
	 */
	boolean accepts(AskedPhone phone, String certificate) throws IOException {
		try {
			return accepted.contains(phone.id(), certificate);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.PhoneAsking_unreadable, file.path()), e);
		}
	}

	/**
	 * Keeps that the user has agreed to a certificate of a phone.
	 *
	 * @throws IOException if it cannot be written; its message says so
	 */
	void accept(AskedPhone phone, String certificate) throws IOException {
		try {
			accepted.add(phone.id(), certificate);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.PhoneAsking_notWritten, file.path()), e);
		}
	}

	/**
	 * What the user has to say in the preferences before phones can be asked, for people; empty where nothing is
	 * missing. It reads the keyring.
	 *
	 * @throws IOException if nobody can tell; its message says why
	 */
	public Optional<String> missing() throws IOException {
		if (!choice().on()) {
			return Optional.of(Messages.PhoneAsking_off);
		}
		return hasPassword() ? Optional.empty() : Optional.of(Messages.PhoneAsking_noPassword);
	}

	/**
	 * Whether the user works offline: then nobody is asked anything.
	 *
	 * @throws IOException if nobody can tell; its message says why
	 */
	boolean isOffline() throws IOException {
		try {
			return network.workOffline();
		} catch (WebException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Whether a password is kept. */
	public boolean hasPassword() {
		return store.read(KEY).isPresent();
	}

	/** Keeps a password; where it cannot be kept secret, for this session alone, and {@link #warning()} says so. */
	public void keep(String password) {
		store.write(KEY, password);
	}

	/** Forgets the password for good. */
	public void forget() {
		store.delete(KEY);
	}

	/** Why the password is not kept beyond this session, for people; empty while all is well. */
	public Optional<String> warning() {
		return store.warning();
	}

	/** Who asks a phone; empty where no password is kept. */
	Optional<PhoneLogin> login(String user) {
		return store.read(KEY).map(password -> new PhoneLogin(user, password));
	}
}
