using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Delivery;

/// <summary>
/// Calls the transfer programs of the system. No other code of this program starts one to send something. Passwords and keys stay with
/// those programs: they are never asked for, passed or read.
/// </summary>
internal static class Client
{
    private const int ShownLines = 3;

    /// <summary>Runs a client to its end.</summary>
    /// <param name="program">The name of the program, looked up in the PATH.</param>
    /// <param name="args">Its arguments; no shell reads them.</param>
    /// <param name="input">The text for its standard input.</param>
    /// <param name="accepted">The exit codes other than 0 that the caller understands.</param>
    /// <exception cref="DeliveryException">The program is missing, or ended with another code.</exception>
    public static ClientRun Run(string program, IReadOnlyList<string> args, string input = "", params int[] accepted)
    {
        var call = new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Start(call);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Write(process, input);
        process.WaitForExit();
        var (code, words) = (process.ExitCode, error.GetAwaiter().GetResult());
        return code == 0 || accepted.Contains(code)
            ? new ClientRun(code, output.GetAwaiter().GetResult())
            : throw new DeliveryException(program, $"codice {code}{LastLines(words)}");
    }

    private static Process Start(ProcessStartInfo call)
    {
        try
        {
            return Process.Start(call)!;
        }
        catch (Win32Exception)
        {
            throw new DeliveryException(call.FileName, "non c'è") { IsMissing = true };
        }
    }

    // A client that ends early closes its input; its exit code and its words say why.
    private static void Write(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            // Reported by its exit code.
        }
    }

    private static string LastLines(string words)
    {
        var lines = words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? "" : ": " + string.Join(" / ", lines.TakeLast(ShownLines));
    }
}

/// <summary>How a client ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record ClientRun(int Code, string Output);
