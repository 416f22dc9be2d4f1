# Completes calls of @NAME@; load it by: @NAME@ completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName '@NAME@' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    # Behind each command: a word, a tab, its explanation.
    $words = @{
@WORDS@    }
    # Behind each command and option, or each command: the words to choose from; none for a file.
    $values = @{
@VALUES@    }
    $command = '@NAME@'
    $previous = ''
    foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
        if ($element.Extent.EndOffset -ge $cursorPosition) { break }
        $previous = $element.ToString()
        if ($words.ContainsKey("$command $previous")) { $command = "$command $previous" }
    }
    $proposed = if ($values.ContainsKey("$command $previous")) { $values["$command $previous"] }
        elseif ($wordToComplete -like '-*') { $words[$command] | Where-Object { $_ -like '-*' } }
        elseif ($values.ContainsKey($command)) { $values[$command] }
        else { $words[$command] | Where-Object { $_ -notlike '-*' } }
    $proposed | Where-Object { $_ -and $_.Split("`t")[0] -like "$wordToComplete*" } | ForEach-Object {
        $word, $text = $_.Split("`t")
        if (-not $text) { $text = $word }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $text)
    }
}
