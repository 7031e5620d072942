// The program that is profiled and debugged: mcs -out:lamps.exe lamps.cs
// `lamps.exe` counts once; `lamps.exe wait` counts until it is ended, a minute at most.
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;

// Local variables keep their place, so that a debugger finds them.
[assembly: Debuggable(DebuggableAttribute.DebuggingModes.Default | DebuggableAttribute.DebuggingModes.DisableOptimizations)]

class Lamp
{
    int level;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Brighten(int step)
    {
        int sum = level + step;
        level = sum;
        return sum;
    }
}

static class Shop
{
    static int Main(string[] arguments)
    {
        var lamp = new Lamp();
        int rounds = arguments.Length > 0 ? 600 : 1;
        int level = 0;
        for (int i = 0; i < rounds; i++)
        {
            level = lamp.Brighten(7);
            if (rounds > 1)
                Thread.Sleep(100);
        }
        Console.WriteLine("level {0}", level);
        Console.WriteLine("{0} assemblies", AppDomain.CurrentDomain.GetAssemblies().Length);
        return 42;
    }
}
