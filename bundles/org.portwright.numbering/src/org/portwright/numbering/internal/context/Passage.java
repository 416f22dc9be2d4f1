package org.portwright.numbering.internal.context;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.findings.Findings;

/** What the text around the position has said of numbers, up to the next empty line. */
public final class Passage {

	private final Findings findings;
	private long latest;
	private int saidBefore;
	private boolean apart;
	private boolean ending;
	private boolean refused;
	private @Nullable Incomplete code;

	/** @param findings what is read goes there */
	public Passage(Findings findings) {
		this.findings = findings;
	}

	/** The number read last, E.164 digits; 0 if none was. */
	public long latest() {
		return latest;
	}

	/** Whether a line was empty since that number. */
	public boolean isApart() {
		return apart;
	}

	/** The area code of the local numbers below it; {@code null} if there is none. */
	@Nullable
	public Incomplete code() {
		return code;
	}

	/** Whether the number read last was written by its end alone. */
	public boolean isEnding() {
		return ending;
	}

	/** Whether a number stands above or before, be it one that was not taken for whatever reason. */
	public boolean hasNumbers() {
		return latest > 0 || findings.said() > saidBefore;
	}

	/** A number was read, E.164 digits. */
	public void say(long number) {
		latest = number;
		ending = false;
		refused = refused && number == 0;
	}

	/** A number was refused: the ends that follow it are those of no other one. */
	public void sayRefused() {
		latest = 0;
		ending = false;
		refused = true;
	}

	/** Whether the ends that follow are those of a number that was refused. */
	public boolean isRefused() {
		return refused;
	}

	/** The number read last, or those after it, were written by their ends alone. */
	public void sayEnding() {
		ending = true;
	}

	/** An area code stands by itself. */
	public void say(@Nullable Incomplete areaCode) {
		code = areaCode;
	}

	/** Another number or area code begins: what follows has nothing to do with the code before. */
	public void forgetCode() {
		code = null;
	}

	/** Numbers are taken here. */
	public void goOn() {
		apart = false;
	}

	/** A line is empty. */
	public void end() {
		apart = true;
		refused = false;
		saidBefore = findings.said();
		code = null;
	}
}
