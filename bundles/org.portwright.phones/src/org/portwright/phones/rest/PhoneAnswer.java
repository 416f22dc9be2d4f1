package org.portwright.phones.rest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.text.Typed;
import org.portwright.phones.Firmware;
import org.portwright.porting.written.MacAddress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import org.portwright.phones.internal.texts.Messages;

/**
 * Reads an answer of a phone: {@code {"data": …, "Status": "2000"}} (Poly's REST API reference for UC Software). UC
 * Software before 5.7 says firmware and uptime in one text each, {@code FirmwareRelease} and
 * {@code UpTimeSinceLastReboot}; later ones in an object each, {@code Firmware} and {@code UpTime} (Posh-UCS).
 */
@SuppressWarnings("nls")
final class PhoneAnswer {

	private static final String OK = "2000";
	/** Longer texts are none of a phone. */
	private static final int LONGEST_TEXT = 200;
	private static final int MOST_LINES = 100;
	private static final Pattern STATUS = Pattern.compile("[0-9]{4}");
	/** {@code 20 Days 16:11:42}. */
	private static final Pattern UPTIME = Pattern
			.compile("(?:(\\d{1,5}) [Dd]ays? )?(\\d{1,2}):(\\d{1,2}):(\\d{1,2})");

	private final JsonElement data;

	private PhoneAnswer(JsonElement data) {
		this.data = data;
	}

	/** @throws PhoneException if it is none, or says that something is wrong */
	static PhoneAnswer of(byte[] bytes) throws PhoneException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			var reader = new JsonReader(new StringReader(text));
			reader.setStrictness(Strictness.STRICT);
			if (JsonParser.parseReader(reader) instanceof JsonObject whole
					&& reader.peek() == JsonToken.END_DOCUMENT) {
				String status = text(whole.get("Status"))
						.filter(known -> STATUS.matcher(known).matches()).orElseThrow(PhoneAnswer::notUnderstood);
				if (!status.equals(OK)) {
					throw new PhoneException(PhoneTrouble.STATUS, StatusWords.of(status));
				}
				return new PhoneAnswer(
						Optional.ofNullable(whole.get("data")).orElseThrow(PhoneAnswer::notUnderstood));
			}
		} catch (PhoneException e) {
			throw e;
		} catch (IOException | JsonParseException e) {
			throw notUnderstood();
		}
		throw notUnderstood();
	}

	private static PhoneException notUnderstood() {
		return new PhoneException(PhoneTrouble.NOT_UNDERSTOOD, Messages.PhoneAnswer_notUnderstood);
	}

	/** What it says of the phone. */
	PhoneWord device(List<PhoneWord.Line> lines, String certificate) throws PhoneException {
		if (!(data instanceof JsonObject device)) {
			throw notUnderstood();
		}
		Optional<String> release = device.get("Firmware") instanceof JsonObject parts ? text(parts.get("Application"))
				: text(device.get("FirmwareRelease"));
		Optional<Duration> uptime = device.get("UpTime") instanceof JsonObject parts ? uptime(parts)
				: text(device.get("UpTimeSinceLastReboot")).flatMap(PhoneAnswer::uptime);
		return new PhoneWord(text(device.get("ModelNumber")), release.flatMap(Firmware::read),
				text(device.get("MACAddress")).flatMap(MacAddress::read), uptime, lines, certificate);
	}

	/** What it says of the lines. */
	List<PhoneWord.Line> lines() throws PhoneException {
		List<PhoneWord.Line> lines = new ArrayList<>();
		for (JsonElement element : data instanceof JsonArray several ? several.asList() : List.of(data)) {
			if (!(element instanceof JsonObject line) || lines.size() == MOST_LINES) {
				throw notUnderstood();
			}
			lines.add(new PhoneWord.Line(text(line.get("LineNumber")).orElse(String.valueOf(lines.size() + 1)),
					text(line.get("SIPAddress")).or(() -> text(line.get("UserID"))).orElse(""),
					text(line.get("RegistrationStatus")).orElseThrow(PhoneAnswer::notUnderstood)));
		}
		return lines;
	}

	private static Optional<Duration> uptime(JsonObject parts) {
		Optional<Long> days = count(parts.get("Days"));
		Optional<Long> hours = count(parts.get("Hours"));
		Optional<Long> minutes = count(parts.get("Minutes"));
		Optional<Long> seconds = count(parts.get("Seconds"));
		return days.isEmpty() || hours.isEmpty() || minutes.isEmpty() || seconds.isEmpty() ? Optional.empty()
				: Optional.of(Duration.ofDays(days.get()).plusHours(hours.get()).plusMinutes(minutes.get())
						.plusSeconds(seconds.get()));
	}

	private static Optional<Duration> uptime(String text) {
		Matcher matcher = UPTIME.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		long days = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
		return Optional.of(Duration.ofDays(days).plusHours(Long.parseLong(matcher.group(2)))
				.plusMinutes(Long.parseLong(matcher.group(3))).plusSeconds(Long.parseLong(matcher.group(4))));
	}

	private static Optional<Long> count(@Nullable JsonElement element) {
		return text(element).filter(digits -> digits.matches("[0-9]{1,5}")).map(Long::valueOf);
	}

	/** A text or a number that a phone may say; what has control characters or is too long is none. */
	private static Optional<String> text(@Nullable JsonElement element) {
		return element instanceof JsonPrimitive value && !value.isBoolean()
				? Optional.of(Typed.text(value.getAsString()))
						.filter(text -> !text.isEmpty() && text.length() <= LONGEST_TEXT
								&& text.chars().noneMatch(Character::isISOControl))
				: Optional.empty();
	}
}
